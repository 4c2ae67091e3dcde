import type { GoldDoc } from './gold.js';
import type { Graded } from './grade.js';
import type { PredictedDoc, PredictedPart } from './predict.js';
import type { Scorer } from './scorer.js';
import { percent, section } from './table.js';

const BUCKETS = [0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98, 1.01];
const THRESHOLDS = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98];

const confidenceOf = ({ statement }: PredictedPart): number => statement.confidence ?? 0;

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);

/** Whether what was promised is what came: of the speakers given with such a confidence, the share that is right. */
function formatBuckets(graded: readonly Graded[]): string {
  const judged = graded.filter(({ part, outcome }) => part.speaker && outcome !== 'ungraded');
  const rows = BUCKETS.slice(0, -1).flatMap((from, index) => {
    const to = BUCKETS[index + 1] ?? 1;
    const inside = judged.filter(({ part }) => confidenceOf(part) >= from && confidenceOf(part) < to);
    const right = inside.filter(({ outcome }) => outcome === 'right').length;
    const marked = inside.filter(({ outcome }) => outcome !== 'spurious').length;
    const promised = 100 * mean(inside.map(({ part }) => confidenceOf(part)));
    const label = `${from.toFixed(2)} to ${Math.min(to, 1).toFixed(2)}`;
    const row = [label, promised.toFixed(1), percent(right, inside.length), percent(right, marked), inside.length];
    return inside.length ? [row] : [];
  });
  return section('Confidence', [['', 'promised', 'precision', 'of marked', 'count'], ...rows]);
}

/** The predictions as `--min-confidence` would leave them: no speaker below the threshold. */
export const abstainBelow = (threshold: number, docs: readonly PredictedDoc[]): PredictedDoc[] =>
  docs.map((doc) => ({
    ...doc,
    quotes: doc.quotes.map((part) => (confidenceOf(part) < threshold ? { ...part, speaker: null } : part)),
  }));

function formatCurve(score: Scorer, gold: readonly GoldDoc[], predicted: readonly PredictedDoc[]): string {
  const rows = THRESHOLDS.map((threshold) => {
    const { counts } = score(gold, abstainBelow(threshold, predicted));
    const { right = 0, wrong = 0, scareEmitted = 0, attributedPred = 0, gold: wanted = 0 } = counts;
    const marked = right + wrong + scareEmitted;
    return [
      threshold.toFixed(2),
      percent(right, attributedPred),
      percent(right, marked),
      percent(right, wanted),
      attributedPred,
    ];
  });
  return section('--min-confidence', [['', 'precision', 'of marked', 'recall', 'given'], ...rows]);
}

/** Calibration and the coverage-precision curve; empty while no statement has a confidence. */
export function formatCalibration(
  score: Scorer,
  gold: readonly GoldDoc[],
  predicted: readonly PredictedDoc[],
  graded: readonly Graded[],
): string {
  if (!graded.some(({ part }) => part.statement.confidence !== null)) return '';
  return `${formatBuckets(graded)}\n${formatCurve(score, gold, predicted)}`;
}
