import { participleBefore } from '../../../src/attribution/sieves/participle-before.js';
import { testSieve } from '../../support/sieve.js';

testSieve(participleBefore, {
  fires: [
    ['Helen Marsh rejected the plan, calling it “dead in the water”.', { mention: 'Helen Marsh', cue: 'calling' }],
    ['Peter Lund left the hall, saying the choir was “flat”.', { mention: 'Peter Lund', cue: 'saying' }],
    ['She closed the door, adding that it was “for good”.', { mention: 'She', cue: 'adding' }],
  ],
  leavesAlone: [
    ['a finite verb', 'Helen Marsh called the plan “dead in the water”.'],
    ['its own subject', 'The plan failed, with Helen Marsh calling it “dead in the water”.'],
    ['a second finite verb', 'Helen Marsh left and called the plan “dead in the water”.'],
    ['a noun', 'The calling of the vote was “a farce”.'],
  ],
});
