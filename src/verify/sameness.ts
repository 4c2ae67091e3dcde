import { isLoose } from './passage.js';
import { type Place, tokensAt } from './places.js';
import type { Token } from './tokens.js';

export type Sameness = 'exact' | 'typographic' | 'altered';

/** How alike a quotation is to a place that has its words: to the letter, but for typography, or in other marks or case. */
export function sameness(quotation: readonly Token[], place: Place): Sameness {
  const theirs = tokensAt(place);
  const ours = trimmed(quotation);
  let exact = true;
  let o = 0;
  let t = 0;
  while (o < ours.length && t < theirs.length) {
    const [our, their] = [ours[o] as Token, theirs[t] as Token];
    if (their.loose && our.plain !== their.plain) {
      if (isLoose(our)) o++;
      else if (their.plain === '.') return 'altered';
      t++;
      continue;
    }
    if (our.plain !== their.plain && !(o === 0 && sameButFirstLetter(our, their))) return 'altered';
    if (our.raw !== their.raw || (o > 0 && our.spaced !== their.spaced)) exact = false;
    o++;
    t++;
  }
  if (o < ours.length || t < theirs.length || exclaims(quotation, place)) return 'altered';
  return exact ? 'exact' : 'typographic';
}

/** A place and a quotation as a reader compares them: without what stands outside of the words, but for `?` and `!`. */
export function sides(quotation: readonly Token[], place: Place): { theirs: readonly Token[]; ours: readonly Token[] } {
  const [theirs, ours] = [tokensAt(place), trimmed(quotation)];
  if (!exclaims(quotation, place)) return { theirs, ours };
  const { passage, at, count } = place;
  const end = (passage.words[at + count - 1] ?? 0) + 1;
  const mark = quotation.slice(quotation.indexOf(ours.at(-1) as Token) + 1).filter(isOutcry);
  return { theirs: [...theirs, ...passage.tokens.slice(end, end + 1)], ours: [...ours, ...mark] };
}

/** From the first word to the last: what stands outside of them belongs to the sentence around the quotation. */
function trimmed(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex(({ word }) => word !== null);
  const last = tokens.findLastIndex(({ word }) => word !== null);
  return tokens.slice(first, last + 1);
}

/** `We will` at the start of what is quoted may have been `we will` in mid-sentence. */
const sameButFirstLetter = (a: Token, b: Token): boolean => a.plain.slice(1) === b.plain.slice(1) && a.word === b.word;

/** The quotation ends in a question or an outcry that its source does not have. */
function exclaims(quotation: readonly Token[], { passage, at, count }: Place): boolean {
  const mark = quotation.slice(quotation.findLastIndex(({ word }) => word !== null) + 1).find(isOutcry);
  const next = passage.tokens[(passage.words[at + count - 1] ?? 0) + 1];
  return mark !== undefined && mark.plain !== next?.plain;
}

const isOutcry = ({ plain }: Token): boolean => plain === '?' || plain === '!';
