import { bareParagraph } from '../../../src/attribution/sieves/bare-paragraph.js';
import { testSieve } from '../../support/sieve.js';

testSieve(bareParagraph, {
  fires: [
    [
      '“We will rebuild,” Helen Marsh said. ¶ “The bridge comes first.”',
      { mention: 'Helen Marsh', cue: 'said', sameStatement: true, follows: 0 },
    ],
    [
      'Helen Marsh called the mill “a ruin”. ¶ “We will rebuild.”',
      { mention: 'Helen Marsh', cue: null, implicit: true },
    ],
    [
      '“Row!” shouted Peter Lund. ¶ “Row, all of you!”',
      { mention: 'Peter Lund', cue: 'shouted', sameStatement: true, follows: 0 },
    ],
  ],
  leavesAlone: [
    ['not on its own', '“We will rebuild,” Helen Marsh said. ¶ “The bridge comes first” was on every wall.'],
    [
      'narration closes the paragraph before',
      '“We will rebuild,” Helen Marsh said. She left. ¶ “The bridge comes first.”',
    ],
    ['a paragraph between', '“We will rebuild,” Helen Marsh said. ¶ Rain fell. ¶ “The bridge comes first.”'],
    ['nobody said the one before', '“We will rebuild at once.” ¶ “The bridge comes first.”'],
    ['the same paragraph', '“We will rebuild,” Helen Marsh said. “The bridge comes first.”'],
  ],
});
