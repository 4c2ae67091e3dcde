import type { Span } from '../../src/text/span.js';
import type { GoldDoc, GoldQuote } from './gold.js';
import type { PredictedDoc, PredictedPart } from './predict.js';
import type { Miss, MissKind, Score, Scorer } from './scorer.js';

/** `silent`: no speaker given. `ungraded`: the gold does not say who spoke. */
export type Outcome = 'right' | 'wrong-speaker' | 'not-a-statement' | 'spurious' | 'silent' | 'ungraded';

/** One predicted part beside the gold quotation it covers, if any. */
export interface Graded {
  readonly part: PredictedPart;
  readonly gold: GoldQuote | null;
  readonly outcome: Outcome;
}

interface Asked extends GoldQuote {
  readonly original: GoldQuote;
}

/** The same articles, each quotation claimed by a speaker that no name matches, so that every pair comes back as a miss. */
const unanswerable = (doc: GoldDoc): GoldDoc => ({
  ...doc,
  quotes: doc.quotes.map((original): Asked => {
    const { start, end, words } = original;
    return { start, end, words, attributed: true, speaker: { name: '', type: 'person' }, original };
  }),
});

/** Marks where a part begins and ends, which is unique within an article. */
const keyOf = (doc: string, { start, end }: Span): string => `${doc}@${start}-${end}`;

/** Which gold quotation each predicted part covers, by the scorer's own rule of overlap. */
function pair(score: Scorer, gold: readonly GoldDoc[], predicted: readonly PredictedDoc[]): Map<string, GoldQuote> {
  const pairs = score(gold.map(unanswerable), predicted).errors.flatMap(({ doc, q, p }) =>
    q && p ? [[keyOf(doc, p), (q as Asked).original] as const] : [],
  );
  return new Map(pairs);
}

const isGraded = (quote: GoldQuote): boolean => {
  if (quote.skip) return false;
  return quote.speaker === undefined ? Boolean(quote.source?.length) : quote.speaker !== null;
};

function outcomeOf(part: PredictedPart, gold: GoldQuote | null, miss: MissKind | undefined): Outcome {
  if (!part.speaker) return 'silent';
  if (miss === 'wrong-speaker' || miss === 'not-a-statement' || miss === 'spurious') return miss;
  return gold && isGraded(gold) ? 'right' : 'ungraded';
}

/** Every predicted part with its outcome, derived from what the scorer counted as a miss. */
export function grade(
  score: Scorer,
  gold: readonly GoldDoc[],
  predicted: readonly PredictedDoc[],
  { errors }: Score,
): Graded[] {
  const pairs = pair(score, gold, predicted);
  const misses = new Map(errors.flatMap(({ doc, kind, p }: Miss) => (p ? [[keyOf(doc, p), kind] as const] : [])));
  return predicted.flatMap(({ id, quotes }) =>
    quotes.map((part) => {
      const key = keyOf(id, part);
      const quote = pairs.get(key) ?? null;
      return { part, gold: quote, outcome: outcomeOf(part, quote, misses.get(key)) };
    }),
  );
}
