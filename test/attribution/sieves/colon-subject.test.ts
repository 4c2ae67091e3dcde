import { colonSubject } from '../../../src/attribution/sieves/colon-subject.js';
import { testSieve } from '../../support/sieve.js';

testSieve(colonSubject, {
  fires: [
    ['HELEN MARSH: “We will rebuild.”', { mention: 'HELEN MARSH', cue: null }],
    ['Helen Marsh looked at the river: “It rises.”', { mention: 'Helen Marsh', cue: null }],
    ['From reader Peter Lund: “Bring back the ferry.”', { mention: 'Peter Lund', cue: null }],
    ['The mayor was blunt: “It rises.”', { mention: 'The mayor', cue: null }],
    ['Here is Helen Marsh in May: “We lost the oars.”', { mention: 'Helen Marsh', cue: null }],
  ],
  leavesAlone: [
    ['no colon', 'Helen Marsh looked at the river. “It rises.”'],
    ['one letter', 'Q: “Does it rise?”'],
    ['nobody', 'Outside hung a warning: “Thin ice.”'],
    ['the colon is not at the quotation', 'Helen Marsh had a plan: the “big bridge plan”.'],
  ],
});
