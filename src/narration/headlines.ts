import { AUXILIARIES, PREPOSITIONS } from '../lexicon/function-words.js';
import { GIVEN_NAMES } from '../lexicon/given-names.js';
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.js';
import { HONORIFICS, PARTICLES, RANKS } from '../lexicon/titles.js';
import type { Token } from './token.js';

/** How gerunds and adverbs end, and some family names. */
const GUESSED = /(?:ing|ly)$/u;

/** True for a word that the article writes small elsewhere, and for one that reports. */
const isKnown = ({ lower }: Token, common: ReadonlySet<string>): boolean =>
  common.has(lower) || REPORTING_VERBS.has(lower);

/** Where a name ends among the capitals of a headline: before the first word that is written small elsewhere. */
export function headlineEnd(tokens: readonly Token[], from: number, to: number, common: ReadonlySet<string>): number {
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i] as Token;
    // "Bill Connolly", "Ann Fleming"
    const isFamilyName =
      GIVEN_NAMES.has(tokens[i - 1]?.lower ?? '') && GUESSED.test(token.lower) && !isKnown(token, common);
    if ((isCommonWord(token, common) && !isFamilyName) || AUXILIARIES.has(token.lower)) return i;
  }
  return to;
}

/** `says`, `slammed`: what has a capital in headlines alone. */
function isFiniteCue(word: string): boolean {
  const forms = REPORTING_VERBS.get(word)?.forms;
  return forms !== undefined && (forms.has('third') || forms.has('past'));
}

/** True for a headline's way of writing: every word of weight has a capital, so a capital says nothing. */
export function isHeadline(tokens: readonly Token[]): boolean {
  let capitals = 0;
  let verbs = 0;
  for (let at = 1; at < tokens.length; at++) {
    const { kind, text, lower, capital } = tokens[at] as Token;
    if (kind !== 'word' || text.length < 4) continue;
    if (capital) capitals++;
    else if (!PREPOSITIONS.has(lower) && !AUXILIARIES.has(lower) && lower !== 'that') return false;
    if (capital && isFiniteCue(lower)) verbs++;
  }
  return capitals > 2 || verbs > 0;
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

/** True for a capital that tells nothing: the head of a sentence or a headline's, on a word that is no given name. */
export function isCommonWord(token: Token, common: ReadonlySet<string>): boolean {
  if (
    GIVEN_NAMES.has(token.lower) ||
    HONORIFICS.has(token.lower) ||
    RANKS.has(token.lower) ||
    PARTICLES.has(token.lower)
  )
    return false;
  return isKnown(token, common) || GUESSED.test(token.lower);
}
