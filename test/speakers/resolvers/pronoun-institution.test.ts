import { pronounInstitution } from '../../../src/speakers/resolvers/pronoun-institution.js';
import { testResolver } from '../../support/resolver.js';

testResolver(pronounInstitution, {
  resolves: [
    ['The council met on Monday. “The dam is sound,” it said.', 'it', 'council'],
    ['Carden Bank lost money. “We lent too much,” it said.', 'it', 'Carden Bank'],
    ['The police left the tower at night. “We were hot,” they said.', 'they', 'police'],
    ['A report has found rot. It called the dam “a sieve”.', 'It', 'report'],
    [
      'The council met on Monday. In a letter carried by the Leeds Tribune, it called the dam “a sieve”.',
      'it',
      'council',
    ],
    ['The strikers held up a cardboard sign. “Pay up,” it said.', 'it', 'cardboard sign'],
    ['The council met the bank that the Tribune owned. “The dam is sound,” it said.', 'it', 'council'],
  ],
  leavesAlone: [
    ['a person', 'Helen Marsh left the tower. “It was hot,” it said.', 'it'],
    ['one person', 'The captain left the tower. “It was hot,” they said.', 'they'],
    ['too far back', 'The council met on Monday. Rain fell. Snow fell. Hail fell. “The dam is sound,” it said.', 'it'],
    ['no subject', 'Helen Marsh left the council. “The dam is sound,” it said.', 'it'],
    ['a sign known already', 'Rain fell on the sign. “Pay up,” it said.', 'it'],
    ['what only compares', 'He used the sheet as a sign. “Pay up,” it said.', 'it'],
    ['a person’s pronoun', 'The council met on Monday. “The dam is sound,” she said.', 'she'],
  ],
});
