import { continuation } from '../../../src/attribution/sieves/continuation.js';
import { testSieve } from '../../support/sieve.js';

testSieve(continuation, {
  fires: [
    [
      '“We will rebuild. ¶ “And we will do it soon,” Helen Marsh said.',
      { mention: 'Helen Marsh', cue: 'said', sameStatement: true, follows: 1 },
      { quotation: 0 },
    ],
    [
      'Helen Marsh said: “We lost the oars. ¶ “Then we swam.”',
      { mention: 'Helen Marsh', cue: 'said', sameStatement: true, follows: 0 },
    ],
    [
      'Helen Marsh said: “We lost the oars. “Then we swam.”',
      { mention: 'Helen Marsh', cue: 'said', sameStatement: true, follows: 0 },
    ],
    [
      '“One. ¶ “Two. ¶ “Three,” Helen Marsh said.',
      { mention: 'Helen Marsh', cue: 'said', sameStatement: true, follows: 2 },
      { quotation: 0 },
    ],
  ],
  leavesAlone: [
    ['closed', 'Helen Marsh said: “We lost the oars.” ¶ “Then we swam.”'],
    ['not taken up', 'Helen Marsh said: “We lost the oars. ¶ Peter Lund swam. “Cold,” he said.'],
    ['nobody is said to speak', '“We lost the oars. ¶ “Then we swam to the bank.”'],
  ],
});
