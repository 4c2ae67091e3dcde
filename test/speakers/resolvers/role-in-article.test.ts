import { roleInArticle } from '../../../src/speakers/resolvers/role-in-article.js';
import { testResolver } from '../../support/resolver.js';

testResolver(roleInArticle, {
  resolves: [
    ['Helen Marsh, the mayor of Leeds, left. “It leaks,” the mayor said.', 'the mayor', 'Helen Marsh'],
    ['Finance Minister Peter Lund left with Helen Marsh. “It leaks,” the minister said.', 'the minister', 'Peter Lund'],
    ['Mayor calls dam “a sieve” ¶ Helen Marsh, the mayor of Leeds, left on Friday.', 'Mayor', 'Helen Marsh'],
    ['Sen. Helen Marsh left. “It leaks,” the senator said.', 'the senator', 'Helen Marsh'],
    ['“It leaks,” the mayor said. Helen Marsh, the mayor of Leeds, left.', 'the mayor', 'Helen Marsh'],
    ['Senators Ann Boyd and Ruth Carver voted against it. “It leaks,” the senator said.', 'the senator', 'AMBIGUOUS'],
    ['Justice Helen Marsh left. “It leaks,” the judge said.', 'the judge', 'Helen Marsh'],
    ['Helen Marsh, 34, left Peter Lund. “It leaks,” the 34-year-old said.', 'the 34-year-old', 'Helen Marsh'],
    ['A retired rower said it was “a sieve”. Helen Marsh, a retired rower, left.', 'A retired rower', 'Helen Marsh'],
  ],
  leavesAlone: [
    ['an institution', 'Ministry spokeswoman Helen Marsh left. “It leaks,” the ministry said.', 'the ministry'],
    ['several of them', 'Judge Helen Marsh left. “It leaks,” the judges said.', 'the judges'],
    ['no particular one', 'Helen Marsh, the mayor of Leeds, left. “It leaks,” a mayor said.', 'a mayor'],
    ['another role', 'Helen Marsh, the mayor of Leeds, left. “It leaks,” the judge said.', 'the judge'],
    [
      'another country’s',
      'Peter Lund, the Danish minister, left. “It leaks,” the Polish minister said.',
      'the Polish minister',
    ],
    ['no role at all', 'Helen Marsh left Holm. “It leaks,” the mayor said.', 'the mayor'],
  ],
});
