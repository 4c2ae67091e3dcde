import { colonBefore } from '../../../src/attribution/sieves/colon-before.js';
import { testSieve } from '../../support/sieve.js';

testSieve(colonBefore, {
  fires: [
    ['Helen Marsh told the council: “We will rebuild.”', { mention: 'Helen Marsh', cue: 'told' }],
    ['In a letter to the club, she wrote: “I am done.”', { mention: 'she', cue: 'wrote' }],
    ['The sign on the door read: “Gone fishing.”', { mention: 'The sign on the door', cue: 'read' }],
    ['Peter Lund, who had lost his boat, added: “It was new.”', { mention: 'Peter Lund', cue: 'added' }],
  ],
  leavesAlone: [
    ['no colon', 'Helen Marsh said “We will rebuild.”'],
    ['no cue', 'Helen Marsh: “We will rebuild.”'],
    ['nobody', 'The rule is simple: “Row or swim.”'],
    ['no reporting verb', 'Helen Marsh looked up: “Row.”'],
  ],
});
