import { dashAttribution } from '../../../src/attribution/sieves/dash-attribution.js';
import { testSieve } from '../../support/sieve.js';

testSieve(dashAttribution, {
  fires: [
    ['“We will rebuild.” — Helen Marsh', { mention: 'Helen Marsh', cue: null }],
    ['“Row harder.” – Captain Peter Lund', { mention: 'Captain Peter Lund', cue: null }],
    ['“Never sell the mill.” -- Anna Holm, 1931', { mention: 'Anna Holm', cue: null }],
    ['Mill for sale – Anna Holm: “Never sell it.”', { mention: 'Anna Holm', cue: null }],
  ],
  leavesAlone: [
    ['a colon', '“We will rebuild”: Helen Marsh'],
    ['the name does something', '“We will rebuild” — Helen Marsh left the room.'],
    ['no name', '“We will rebuild” — the captain laughed.'],
    ['the dash comes later', '“We will rebuild,” Helen Marsh said — twice.'],
    ['no dash', '“We will rebuild.” Helen Marsh'],
  ],
});
