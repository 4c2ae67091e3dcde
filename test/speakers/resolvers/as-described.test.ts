import { asDescribed } from '../../../src/speakers/resolvers/as-described.js';
import { testResolver } from '../../support/resolver.js';

testResolver(asDescribed, {
  resolves: [
    ['“It leaks,” a senior official said.', 'a senior official', 'senior official'],
    [
      '“It leaks,” the foreign ministry of Samland said.',
      'the foreign ministry of Samland',
      'foreign ministry of Samland',
    ],
    ['“It leaks,” her lawyer said.', 'her lawyer', 'lawyer'],
    ['The sign on the door read: “Gone fishing.”', 'The sign on the door', 'sign on the door'],
  ],
  leavesAlone: [
    ['a name', '“It leaks,” Helen Marsh said.', 'Helen Marsh'],
    ['a pronoun', '“It leaks,” she said.', 'she'],
    ['a pronoun of an institution', '“It leaks,” it said.', 'it'],
  ],
});
