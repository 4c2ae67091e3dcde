import { kinship } from '../../../src/speakers/resolvers/kinship.js';
import { testResolver } from '../../support/resolver.js';

testResolver(kinship, {
  resolves: [
    ['Mark Hollis took over from Peter Hollis. “He will sell it,” his father said.', 'his father', 'Peter Hollis'],
    ['Anna Holm runs the shop with Oscar Holm. “We open late,” her husband said.', 'her husband', 'Oscar Holm'],
    ['Peter Hollis met Anna Hollis. “We open late,” his elder sister said.', 'his elder sister', 'Anna Hollis'],
    ['Peter Hollis met Anna Hollis-Lund. “We open late,” his sister said.', 'his sister', 'Anna Hollis-Lund'],
  ],
  leavesAlone: [
    [
      'two of them',
      'Mark Hollis left Peter Hollis and Oscar Hollis. “He will be back,” his brother said.',
      'his brother',
    ],
    ['nobody of the family', 'Mark Hollis left with Peter Lund. “He will be back,” his father said.', 'his father'],
    [
      'nobody of that gender',
      'Mark Hollis took over from Peter Hollis. “He will sell it,” his mother said.',
      'his mother',
    ],
    ['no family', 'Mark Hollis took over from Peter Hollis. “He will sell it,” his lawyer said.', 'his lawyer'],
    ['nobody’s', 'Mark Hollis took over from Peter Hollis. “He will sell it,” the father said.', 'the father'],
  ],
});
