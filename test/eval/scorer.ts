import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { BENCHMARK, type GoldDoc, type GoldQuote } from './gold.js';
import type { PredictedDoc, PredictedPart } from './predict.js';

export const MISS_KINDS = ['wrong-speaker', 'no-speaker', 'missed', 'not-a-statement', 'spurious'] as const;
export type MissKind = (typeof MISS_KINDS)[number];

/** One thing the scorer counts against a prediction: `q` is the gold quotation, `p` the predicted part. */
export interface Miss {
  readonly doc: string;
  readonly kind: MissKind;
  readonly q: GoldQuote | null;
  readonly p: PredictedPart | null;
}

export interface Score {
  readonly metrics: Readonly<Record<string, number>>;
  readonly counts: Readonly<Record<string, number>>;
  readonly errors: readonly Miss[];
}

export type Scorer = (gold: readonly GoldDoc[], predicted: readonly PredictedDoc[]) => Score;

/** The benchmark's own `score` function, so that the figures printed here are the figures that are quoted. */
export async function loadScorer(): Promise<Scorer> {
  const module: { score: Scorer } = await import(pathToFileURL(path.join(BENCHMARK, 'score.mjs')).href);
  return module.score;
}
