import type { Score } from './scorer.js';
import { formatTable } from './table.js';

/** What one set came to. */
export interface SetScore {
  readonly set: string;
  readonly articles: number;
  readonly score: Score;
}

const COUNTS: Readonly<Record<string, string>> = {
  gold: 'gold quotations',
  pred: 'predicted parts',
  spurious: 'predicted, not in the gold',
  right: 'speaker right',
  wrong: 'speaker wrong',
  none: 'no speaker',
  falseSpeaker: 'speaker given to no statement',
};

/** All metrics and counts, one column a set. */
export function formatMetrics(sets: readonly SetScore[]): string {
  const names = Object.keys(sets[0]?.score.metrics ?? {});
  return formatTable([
    ['%', ...sets.map(({ set }) => set)],
    ...names.map((name) => [name, ...sets.map(({ score }) => (100 * (score.metrics[name] ?? 0)).toFixed(1))]),
    ['', ...sets.map(() => '')],
    ['articles', ...sets.map(({ articles }) => articles)],
    ...Object.entries(COUNTS).map(([key, label]) => [label, ...sets.map(({ score }) => score.counts[key] ?? 0)]),
  ]);
}
