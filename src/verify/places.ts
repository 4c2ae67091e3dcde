import type { Token } from '../text/tokens.js';
import { LONGEST, type NgramIndex, type Posting } from './ngrams.js';
import type { Passage } from './passage.js';

/** Consecutive words of a passage: from the word `at`, `count` of them. */
export interface Place extends Posting {
  readonly count: number;
}

/** The word at a position of a passage, counted in words. */
export const wordAt = ({ tokens, words }: Passage, at: number): string | null => tokens[words[at] ?? -1]?.word ?? null;

/** The tokens of a place, from its first word to its last, with the marks between. */
export const tokensAt = ({ passage, at, count }: Place): readonly Token[] =>
  passage.tokens.slice(passage.words[at] ?? 0, (passage.words[at + count - 1] ?? -1) + 1);

/** How many words from `at` on are those of `words` from `from` on. */
function runLength(words: readonly string[], from: number, { passage, at }: Posting): number {
  let length = 0;
  while (from + length < words.length && wordAt(passage, at + length) === words[from + length]) length++;
  return length;
}

/** Where all the words stand in a row, in statements if in any; else in the text around them. */
export function placesOf(words: readonly string[], index: NgramIndex): Place[] {
  const size = Math.min(LONGEST, words.length);
  if (size === 0) return [];
  let rarest: { from: number; postings: readonly Posting[] } | null = null;
  for (let from = 0; from + size <= words.length; from++) {
    const postings = index(words.slice(from, from + size));
    if (rarest === null || postings.length < rarest.postings.length) rarest = { from, postings };
    if (postings.length === 0) return [];
  }
  const { from, postings } = rarest ?? { from: 0, postings: [] };
  const places = postings
    .map(({ passage, at }) => ({ passage, at: at - from, count: words.length }))
    .filter((place) => place.at >= 0 && runLength(words, 0, place) === words.length);
  return saidFirst(places);
}

const saidFirst = (places: readonly Place[]): Place[] => {
  const said = places.filter(({ passage }) => passage.said);
  return said.length > 0 ? said : [...places];
};

/** The longest run of the words from `from` on that stands anywhere; of equal ones the first, statements before text. */
export function longestRun(words: readonly string[], from: number, index: NgramIndex): Place | null {
  let best: Place | null = null;
  for (const { passage, at } of index(words.slice(from, from + LONGEST))) {
    const count = runLength(words, from, { passage, at });
    const better = best === null || count > best.count || (count === best.count && passage.said && !best.passage.said);
    if (better) best = { passage, at, count };
  }
  return best;
}
