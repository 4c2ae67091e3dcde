import { beatBefore } from '../../../src/attribution/sieves/beat-before.js';
import { testSieve } from '../../support/sieve.js';

testSieve(beatBefore, {
  fires: [
    ['Helen Marsh looked at the river. “We will rebuild.”', { mention: 'Helen Marsh', cue: null }],
    ['Helen Marsh came in. She shook her head. “Never again.”', { mention: 'She', cue: null }],
    ['Helen Marsh looked at the river. ¶ “We will rebuild.”', { mention: 'Helen Marsh', cue: null, implicit: true }],
    ['Her voice broke. “It leaks.”', { mention: 'Her', cue: null }],
    ['Helen Marsh’s eyes filled with tears. “It leaks.”', { mention: 'Helen Marsh', cue: null }],
  ],
  leavesAlone: [
    ['somebody’s thing', 'Her boat broke. “It leaks.”'],
    ['no person', 'The river rose. “We will rebuild.”'],
    ['the weather', 'It was cold. “We will rebuild.”'],
    ['not on its own', 'Helen Marsh looked at the river. “We will rebuild” was on every wall.'],
    ['a sentence between', 'Helen Marsh looked at the river. The rain fell. “We will rebuild.”'],
  ],
});
