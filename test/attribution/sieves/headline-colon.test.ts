import { headlineColon } from '../../../src/attribution/sieves/headline-colon.js';
import { testSieve } from '../../support/sieve.js';

testSieve(headlineColon, {
  fires: [
    ['“No more detours”: minister opens bridge', { mention: 'minister', cue: null }],
    ['“No more detours”: Helen Marsh opens bridge', { mention: 'Helen Marsh', cue: null }],
    ['“No more detours”: transport minister opens bridge', { mention: 'transport minister', cue: null }],
  ],
  leavesAlone: [
    ['a sentence, not a headline', '“No more detours”: the minister opened the bridge on Friday.'],
    ['the speaker stands first', 'Minister opens bridge: “No more detours”'],
    ['nobody who speaks', '“No more detours”: bridge opens at last'],
    ['a comma', '“No more detours”, minister vows'],
  ],
});
