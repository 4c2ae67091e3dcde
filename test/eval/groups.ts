import type { GoldDoc } from './gold.js';
import type { Graded } from './grade.js';
import { percent, section } from './table.js';

/** How well `--group` would find what the members of each group said; empty where the gold names no groups. */
export function formatGroups(gold: readonly GoldDoc[], graded: readonly Graded[]): string {
  const quotes = gold.flatMap((doc) => doc.quotes).filter((quote) => quote.attributed && !quote.skip);
  const names = [...new Set(quotes.flatMap(({ group }) => (group && group !== 'other' ? [group] : [])))].sort();
  if (names.length === 0) return '';
  const rows = names.map((name) => {
    const given = graded.filter(({ part, outcome }) => {
      return outcome !== 'ungraded' && part.statement.speaker?.groups.includes(name);
    });
    const right = given.filter((one) => one.gold?.attributed && one.gold.group === name).length;
    const wanted = quotes.filter(({ group }) => group === name).length;
    return [name, percent(right, given.length), percent(right, wanted), wanted, given.length, right];
  });
  return section('Group', [['', 'precision', 'recall', 'gold', 'given', 'right'], ...rows]);
}
