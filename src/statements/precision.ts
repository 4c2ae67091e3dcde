import { type Doubt, doubtsKey } from './doubts.js';
import precision from './precision.json' with { type: 'json' };

/** How often a rule, or a pair of rules, named the right speaker in the articles it was measured on. */
export interface Measured {
  readonly right: number;
  readonly count: number;
  /** The share that is right, smoothed where the count is small. */
  readonly precision: number;
}

/** Measurements by doubts, `any` standing for all of them together. */
export type ByDoubts = Readonly<Record<string, Measured | undefined>>;

/** The measured precision of the rules, as `npm run learn` writes it. */
export interface PrecisionTable {
  readonly command: string;
  readonly sets: readonly string[];
  readonly overall: ByDoubts;
  readonly attribution: Readonly<Record<string, Measured | undefined>>;
  readonly speaker: Readonly<Record<string, ByDoubts | undefined>>;
  /** By the ids of both rules: `speaker-verb-after + article-name`. */
  readonly pairs: Readonly<Record<string, ByDoubts | undefined>>;
}

export const PRECISION: PrecisionTable = precision;

/** How the table names a pair of rules. */
export const pairKey = (attribution: string, speaker: string): string => `${attribution} + ${speaker}`;

/**
 * The measurement that a speaker's confidence rests on: that of the pair of rules under the same doubts; where the pair
 * has not been seen so, that of the speaker rule; where that has not been seen either, that of all rules.
 */
export function measuredFor(attribution: string, speaker: string, doubts: readonly Doubt[]): Measured | undefined {
  const key = doubtsKey(doubts);
  const { pairs, speaker: speakers, overall } = PRECISION;
  return pairs[pairKey(attribution, speaker)]?.[key] ?? speakers[speaker]?.[key] ?? overall[key];
}

/** How sure a speaker is: the measured precision of the rules that gave it, from 0 to 1. */
export const confidenceOf = (attribution: string, speaker: string, doubts: readonly Doubt[]): number =>
  measuredFor(attribution, speaker, doubts)?.precision ?? 0;
