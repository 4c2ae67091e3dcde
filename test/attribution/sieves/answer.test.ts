import { answer } from '../../../src/attribution/sieves/answer.js';
import { testSieve } from '../../support/sieve.js';

testSieve(answer, {
  fires: [
    [
      '“It is old,” Helen Marsh said. Will it stand? “We will rebuild.”',
      { mention: 'Helen Marsh', cue: null, implicit: true },
    ],
    [
      '“It is old,” Helen Marsh said. ¶ And who pays? “The town does.”',
      { mention: 'Helen Marsh', cue: null, implicit: true },
    ],
    [
      'Peter Lund said it was “old”. “It is young,” she said. Was it ever painted? “We will paint it.”',
      { mention: 'she', cue: null, implicit: true },
    ],
  ],
  leavesAlone: [
    ['nobody has spoken', 'Will it stand? “We will rebuild.”'],
    ['no question', '“It is old,” Helen Marsh said. Rain fell. “We will rebuild.”'],
    ['not on its own', '“It is old,” Helen Marsh said. Will it stand? “We will rebuild” was on every wall.'],
    ['somebody’s own question', '“It is old,” Helen Marsh said. Who called it “young”? “We will rebuild.”'],
    ['too far back', '“It is old,” Helen Marsh said. ¶ Rain fell. ¶ Snow fell. ¶ Will it stand? “We will rebuild.”'],
  ],
});
