import { pronounAhead } from '../../../src/speakers/resolvers/pronoun-ahead.js';
import { testResolver } from '../../support/resolver.js';

testResolver(pronounAhead, {
  resolves: [
    ['“It was thunder,” she said. Helen Marsh, 34, was at home.', 'she', 'Helen Marsh'],
    ['“It was thunder,” he said. The street was dark. Peter Lund slept on.', 'he', 'Peter Lund'],
    ['“It was thunder,” she said. Peter Lund and Helen Marsh were at home.', 'she', 'Helen Marsh'],
  ],
  leavesAlone: [
    ['whom the pronoun’s own verb has for an object', '“It was thunder,” he said. He wrote to Peter Lund.', 'he'],
    ['too far ahead', '“It was thunder,” she said. It was late. The street was dark. Helen Marsh slept on.', 'she'],
    ['nobody of that gender', '“It was thunder,” she said. Peter Lund was at home.', 'she'],
    ['no person', '“It was thunder,” she said. Carden Bank was closed.', 'she'],
    ['no pronoun of a person', '“It was thunder,” it said. Helen Marsh was at home.', 'it'],
  ],
});
