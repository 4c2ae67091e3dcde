import type { Graded, Outcome } from './grade.js';
import { groupBy, percent, section } from './table.js';

type RuleOf = (graded: Graded) => string;

const attributionOf: RuleOf = ({ part }) => part.statement.rule.attribution ?? '-';
const speakerOf: RuleOf = ({ part }) => part.statement.rule.speaker ?? '-';
const pairOf: RuleOf = (graded) => `${attributionOf(graded)} + ${speakerOf(graded)}`;

const count = (graded: readonly Graded[], outcome: Outcome): number =>
  graded.filter((one) => one.outcome === outcome).length;

const HEADING = ['', 'precision', 'of marked', 'count', 'right', 'wrong', 'no statement', 'spurious'];

/** Counts by rule, the most used first. `precision` is of the parts the gold can judge, `of marked` of those it marks. */
function rulesTable(title: string, graded: readonly Graded[], ruleOf: RuleOf): string {
  const byRule = [...groupBy(graded, ruleOf)].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  const rows = byRule.map(([rule, members]) => {
    const judged = members.length - count(members, 'ungraded');
    const right = count(members, 'right');
    const rest = (['wrong-speaker', 'not-a-statement', 'spurious'] as const).map((outcome) => count(members, outcome));
    const marked = judged - count(members, 'spurious');
    return [rule, percent(right, judged), percent(right, marked), judged, right, ...rest];
  });
  return section(title, [HEADING, ...rows]);
}

/** Precision and count of every attribution rule, every speaker rule and every pair of them. */
export function formatRules(graded: readonly Graded[]): string {
  const attributed = graded.filter(({ part }) => part.speaker);
  return [
    rulesTable('Attribution rule', attributed, attributionOf),
    rulesTable('Speaker rule', attributed, speakerOf),
    rulesTable('Both', attributed, pairOf),
  ].join('\n');
}
