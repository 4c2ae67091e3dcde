import { stanceBefore } from '../../../src/attribution/sieves/stance-before.js';
import { testSieve } from '../../support/sieve.js';

testSieve(stanceBefore, {
  fires: [
    ['Helen Marsh wants the plan to be “dead in the water”.', { mention: 'Helen Marsh', cue: 'wants' }],
    ['He hopes for “a bridge by spring”.', { mention: 'He', cue: 'hopes' }],
    ['The mayor feared “an empty hall every Friday”.', { mention: 'The mayor', cue: 'feared' }],
  ],
  leavesAlone: [
    ['two words', 'Helen Marsh wants “a bridge”.'],
    ['a noun', 'The hope of “a bridge by spring” died.'],
    ['no verb of thinking', 'Helen Marsh built “a bridge by spring”.'],
  ],
});
