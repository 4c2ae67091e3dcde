import { bareAfterCueSentence } from '../../../src/attribution/sieves/bare-after-cue-sentence.js';
import { testSieve } from '../../support/sieve.js';

testSieve(bareAfterCueSentence, {
  fires: [
    ['Helen Marsh said the town would recover. “We will rebuild.”', { mention: 'Helen Marsh', cue: 'said' }],
    [
      'Helen Marsh told the council that the mill was lost. ¶ “We will rebuild.”',
      { mention: 'Helen Marsh', cue: null, implicit: true },
    ],
    ['Helen Marsh told the council: ¶ “We will rebuild.”', { mention: 'Helen Marsh', cue: 'told' }],
    ['I asked Helen Marsh what she felt. “It leaks.”', { mention: 'Helen Marsh', cue: null }],
    ['Then we asked her what she felt. “It leaks.”', { mention: 'her', cue: null }],
  ],
  leavesAlone: [
    ['only a state of mind', 'Helen Marsh hoped that the town would recover. “We will rebuild.”'],
    ['only a noun', 'Helen Marsh’s claim that it rained was false. “We will rebuild.”'],
    ['nothing is reported', 'Helen Marsh looked at the river. “We will rebuild.”'],
    ['the cue has its quotation', 'Helen Marsh called the mill “a ruin”. ¶ “We will rebuild.”'],
    ['a sentence between', 'Helen Marsh said the town would recover. Rain fell. “We will rebuild.”'],
    ['not on its own', 'Helen Marsh said the town would recover. “We will rebuild” was on every wall.'],
  ],
});
