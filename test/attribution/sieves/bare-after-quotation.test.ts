import { bareAfterQuotation } from '../../../src/attribution/sieves/bare-after-quotation.js';
import { testSieve } from '../../support/sieve.js';

testSieve(bareAfterQuotation, {
  fires: [
    [
      '“We will rebuild,” Helen Marsh said. “And soon.”',
      { mention: 'Helen Marsh', cue: 'said', sameStatement: true, follows: 0 },
    ],
    [
      'Helen Marsh said: “We will rebuild.” “And soon.”',
      { mention: 'Helen Marsh', cue: 'said', sameStatement: true, follows: 0 },
    ],
    [
      '“Row!” shouted Peter Lund. “Row, all of you!”',
      { mention: 'Peter Lund', cue: 'shouted', sameStatement: true, follows: 0 },
    ],
  ],
  leavesAlone: [
    ['narration between', '“We will rebuild,” Helen Marsh said. Rain fell. “And soon.”'],
    ['the next paragraph', '“We will rebuild,” Helen Marsh said. ¶ “And soon we will.”'],
    ['its own cue', '“We will rebuild,” Helen Marsh said. “And soon,” Peter Lund said.'],
    ['nobody said the one before', '“We will rebuild at once.” “And soon we will.”'],
  ],
});
