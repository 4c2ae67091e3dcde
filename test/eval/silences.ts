import { reasonMissed } from './misses.js';
import type { PredictedDoc } from './predict.js';
import type { Miss } from './scorer.js';
import { groupBy, section } from './table.js';

/** Statements of the gold that came out with no speaker or not at all, counted by the reason the pipeline gives. */
export function formatSilences(misses: readonly Miss[], predicted: readonly PredictedDoc[]): string {
  const byId = new Map(predicted.map((doc) => [doc.id, doc]));
  const reasonOf = (miss: Miss): string =>
    miss.p
      ? `no speaker: ${miss.p.statement.unattributed ?? 'no reason given'}`
      : `missed: ${reasonMissed(miss, byId.get(miss.doc))}`;
  const silent = misses.filter(({ kind }) => kind === 'no-speaker' || kind === 'missed');
  const rows = [...groupBy(silent, reasonOf)].sort(([, a], [, b]) => b.length - a.length);
  return section('Silences', [['', 'count'], ...rows.map(([reason, members]) => [reason, members.length])]);
}
