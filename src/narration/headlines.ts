import { AUXILIARIES, PREPOSITIONS } from '../lexicon/function-words.js';
import { GIVEN_NAMES } from '../lexicon/given-names.js';
import { finiteCue, REPORTING_VERBS } from '../lexicon/reporting-verbs.js';
import { HONORIFICS, PARTICLES, RANKS } from '../lexicon/titles.js';
import type { Token } from './token.js';

/** How gerunds and adverbs end, and some family names. */
const GUESSED = /(?:ing|ly)$/u;

/** Where a name ends among the capitals of a headline: before the first word that is written small elsewhere. */
export function headlineEnd(tokens: readonly Token[], from: number, to: number, common: ReadonlySet<string>): number {
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i] as Token;
    // "Bill Connolly", "Ann Fleming"
    const behindGiven = GIVEN_NAMES.has(tokens[i - 1]?.lower ?? '');
    if (isCommonWord(token, common, !behindGiven) || AUXILIARIES.has(token.lower)) return i;
  }
  return to;
}

/** True for a headline's way of writing: every word of weight has a capital, so a capital says nothing; a verb's ("Says") tells it at once. */
export function isHeadline(tokens: readonly Token[]): boolean {
  let capitals = 0;
  let verb = false;
  for (let at = 1; at < tokens.length; at++) {
    const { kind, text, lower, capital } = tokens[at] as Token;
    if (kind !== 'word' || text.length < 4) continue;
    if (capital) capitals++;
    else if (!PREPOSITIONS.has(lower) && !AUXILIARIES.has(lower) && lower !== 'that') return false;
    verb ||= capital && finiteCue(lower) !== undefined;
  }
  return capitals > 2 || verb;
}

/** `FULL TEXT`: a heading in large letters, where a capital says even less. */
export function isShouted(tokens: readonly Token[]): boolean {
  let words = 0;
  for (const { kind, text } of tokens) {
    if (kind !== 'word') continue;
    if (text !== text.toUpperCase()) return false;
    words++;
  }
  return words > 1;
}

/**
 * True for a capital that tells nothing: the head of a sentence or a headline's, on a word that is no given name.
 * @param guesses whether the ending of a word may tell that it is a gerund or an adverb.
 */
export function isCommonWord({ lower }: Token, common: ReadonlySet<string>, guesses = true): boolean {
  if (GIVEN_NAMES.has(lower) || HONORIFICS.has(lower) || RANKS.has(lower) || PARTICLES.has(lower)) return false;
  return common.has(lower) || REPORTING_VERBS.has(lower) || (guesses && GUESSED.test(lower));
}
