import type { Mention } from '../narration/mention.js';
import type { ResolverContext } from '../speakers/resolver.js';
import { hasCloseRival } from '../speakers/rival.js';
import precision from './precision.json' with { type: 'json' };

/** What makes a speaker less sure than the pair of rules that gave it usually is. */
export type Doubt = 'few-words' | 'close-rival';

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

/** As few words as titles and scare quotes have: what they report, and whether anybody said them, is less sure. */
const FEW_WORDS = 2;

/** The doubts about a quotation of that many words, whose speaker is named by that mention. */
export function doubtsOf(context: ResolverContext, words: number, mention: Mention): Doubt[] {
  const few: Doubt[] = words <= FEW_WORDS ? ['few-words'] : [];
  return hasCloseRival(context, mention) ? [...few, 'close-rival'] : few;
}

/** How the table names a pair of rules. */
export const pairKey = (attribution: string, speaker: string): string => `${attribution} + ${speaker}`;

/** How the table names a set of doubts. */
export const doubtsKey = (doubts: readonly Doubt[]): string => doubts.join(' + ') || 'none';

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
