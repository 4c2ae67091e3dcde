import { articleName } from '../../../src/speakers/resolvers/article-name.js';
import { testResolver } from '../../support/resolver.js';

testResolver(articleName, {
  resolves: [
    ['Helen Marsh runs the mill. “It leaks,” Marsh said.', 'Marsh', 'Helen Marsh'],
    ['“It leaks,” said Lukashenka.', 'Lukashenka', 'Alexander Lukashenko'],
    ['The Harbour Workers’ Union (HWU) met. “We waited,” the HWU said.', 'HWU', 'Harbour Workers’ Union'],
    ['Peter Lund met Helen Lund. “It leaks,” Mrs Lund said.', 'Mrs Lund', 'Helen Lund'],
    ['Brothers Ivan Drozd and Pavel Drozd were freed. “A good tractor,” Drozd said.', 'Drozd', 'AMBIGUOUS'],
  ],
  leavesAlone: [
    ['a description that begins with a name', '“It leaks,” Carden Bank officials said.', 'Carden Bank officials'],
    ['a pronoun', 'Helen Marsh runs the mill. “It leaks,” she said.', 'she'],
    ['a description', 'Helen Marsh, the miller, left. “It leaks,” the miller said.', 'the miller'],
    ['an office alone', 'Helen Marsh left. “It leaks,” the President said.', 'the President'],
  ],
});
