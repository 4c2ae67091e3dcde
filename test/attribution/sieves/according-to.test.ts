import { accordingTo } from '../../../src/attribution/sieves/according-to.js';
import { testSieve } from '../../support/sieve.js';

testSieve(accordingTo, {
  fires: [
    ['According to Helen Marsh, the plan is “dead in the water”.', { mention: 'Helen Marsh', cue: 'According to' }],
    ['In the words of one farmer, the field was “soup and stones”.', { mention: 'one farmer', cue: 'In the words of' }],
    ['The field was “soup”, in the words of Peter Lund.', { mention: 'Peter Lund', cue: 'in the words of' }],
  ],
  leavesAlone: [
    ['according to a thing that cannot speak', 'It went according to plan and was “dead in the water”.'],
    ['somebody else says it inside', 'According to Helen Marsh, Peter Lund said the field was “soup”.'],
    ['no source', 'Helen Marsh said the plan was “dead in the water”.'],
  ],
});
