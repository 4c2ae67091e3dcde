import { roleTerm } from '../../../src/speakers/resolvers/role-term.js';
import { testResolver } from '../../support/resolver.js';

testResolver(roleTerm, {
  resolves: [
    ['“We will help,” the Russian leader said.', 'the Russian leader', 'Vladimir Putin', { date: '2020-08-28' }],
    [
      'Alexander Lukashenko flew to Brest. “I will stay,” the veteran leader said.',
      'the veteran leader',
      'Alexander Lukashenko',
      { date: '2020-08-28' },
    ],
    [
      '“I will stay,” the Belarusian strongman said.',
      'the Belarusian strongman',
      'Alexander Lukashenko',
      { date: '2020-08-28' },
    ],
  ],
  leavesAlone: [
    ['no particular one', '“We will help,” a Russian leader said.', 'a Russian leader', { date: '2020-08-28' }],
    [
      'a country that the registry does not cover',
      '“We will help,” the Norwegian leader said.',
      'the Norwegian leader',
      { date: '2020-08-28' },
    ],
    ['no office', '“We will help,” the Russian farmer said.', 'the Russian farmer', { date: '2020-08-28' }],
    [
      'a vague term, and nobody named',
      '“I will stay,” the veteran leader said.',
      'the veteran leader',
      { date: '2020-08-28' },
    ],
  ],
});
