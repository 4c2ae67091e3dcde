import { colonResumed } from '../../../src/attribution/sieves/colon-resumed.js';
import { testSieve } from '../../support/sieve.js';

testSieve(colonResumed, {
  fires: [
    [
      '“It is old,” Helen Marsh said in May. Then, a month later: “We will rebuild.”',
      { mention: 'Helen Marsh', cue: null, implicit: true },
    ],
    [
      '“It is old,” Helen Marsh said. Transcript as follows: ¶ “We will rebuild.”',
      { mention: 'Helen Marsh', cue: null, implicit: true },
    ],
    [
      '“It is old,” she said of the bridge. And again: “We will rebuild.”',
      { mention: 'she', cue: null, implicit: true },
    ],
  ],
  leavesAlone: [
    ['nobody has spoken', 'Then, a month later: “We will rebuild.”'],
    ['words with a verb', '“It is old,” Helen Marsh said. Then the rain stopped: “We will rebuild.”'],
    ['a mere label', '“It is old,” Helen Marsh said. Q: “Will you rebuild?”'],
    ['too far back', '“It is old,” Helen Marsh said. Rain fell. Then, a month later: “We will rebuild.”'],
    ['no colon', '“It is old,” Helen Marsh said. Then, a month later, “We will rebuild.”'],
  ],
});
