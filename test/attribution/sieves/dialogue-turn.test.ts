import { dialogueTurn } from '../../../src/attribution/sieves/dialogue-turn.js';
import { testSieve } from '../../support/sieve.js';

testSieve(dialogueTurn, {
  fires: [
    [
      'Helen Marsh took questions. ¶ Q: “Why now?” ¶ A: “Because the roof leaks.”',
      { mention: 'Helen Marsh', cue: null, implicit: true },
    ],
    [
      'Peter Lund built the ferry. ¶ Q: “Is it safe?” ¶ A: “It is.” ¶ Q: “For whom?” ¶ A: “For ducks.”',
      { mention: 'Peter Lund', cue: null, implicit: true },
    ],
    [
      'The mill closed in May. Helen Marsh ran it for years. ¶ A: “We ground rye.”',
      { mention: 'Helen Marsh', cue: null, implicit: true },
    ],
    [
      'Peter Lund built the ferry. Helen Marsh sank it. ¶ Q: “Why?” ¶ A: “I was bored.”',
      { mention: 'Helen Marsh', cue: null, implicit: true },
    ],
  ],
  leavesAlone: [
    ['the question', 'Helen Marsh took questions. ¶ Q: “Why now?” ¶ A: “Because the roof leaks.”', { quotation: 0 }],
    ['nobody is named before', 'The mill closed in May. ¶ Q: “Why now?” ¶ A: “Because the roof leaks.”'],
    ['“A” is an article', 'Helen Marsh left. ¶ A notice: “Gone fishing.”'],
    ['another letter', 'Helen Marsh took questions. ¶ B: “Because the roof leaks.”'],
  ],
});
