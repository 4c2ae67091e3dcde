import { transcriptLabel } from '../../../src/attribution/sieves/transcript-label.js';
import { testSieve } from '../../support/sieve.js';

testSieve(transcriptLabel, {
  fires: [
    ['Helen Marsh was on the air. “MARSH: We will rebuild.”', { mention: 'Helen Marsh', cue: null, implicit: true }],
    [
      '“HELEN MARSH: We will rebuild.” The mayor is Helen Marsh.',
      { mention: 'Helen Marsh', cue: null, implicit: true },
    ],
    ['Helen Marsh was on the air. “HOST: Will you rebuild?”', { mention: null, cue: null, implicit: true }],
    ['Helen Marsh was on the air. “(APPLAUSE)”', { mention: null, cue: null, implicit: true }],
  ],
  leavesAlone: [
    ['no large letters', 'Helen Marsh was on the air. “Marsh: we will rebuild.”'],
    ['no colon', 'Helen Marsh was on the air. “MARSH will rebuild.”'],
    ['not at the head', 'Helen Marsh was on the air. “So. MARSH: We will rebuild.”'],
  ],
});
