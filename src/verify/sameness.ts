import type { Token } from '../text/tokens.js';
import { isLoose } from './passage.js';
import { type Place, tokensAt } from './places.js';

export type Sameness = 'exact' | 'typographic' | 'altered';

/** How alike a quotation is to a place that has its words: to the letter, but for typography, or in other marks or case. */
export function sameness(quotation: readonly Token[], place: Place): Sameness {
  const pairs = aligned(trimmed(quotation), tokensAt(place));
  if (pairs === null || exclaims(quotation, place)) return 'altered';
  const kinds = new Set(pairs.map(([our, their], at) => likeness(our, their, at === 0)));
  return kinds.has('altered') ? 'altered' : kinds.has('typographic') ? 'typographic' : 'exact';
}

function likeness(our: Token, their: Token, first: boolean): Sameness {
  if (our.plain !== their.plain && !(first && sameButFirstLetter(our, their))) return 'altered';
  return our.raw === their.raw && (first || our.spaced === their.spaced) ? 'exact' : 'typographic';
}

/** Token by token, without the marks that stand or change where a cue parts the words; null where the rest differ in number. */
function aligned(ours: readonly Token[], theirs: readonly Token[]): (readonly [Token, Token])[] | null {
  const pairs: (readonly [Token, Token])[] = [];
  let o = 0;
  for (const their of theirs) {
    const our = ours[o];
    if (our === undefined) return null;
    if (!their.loose || our.plain === their.plain) pairs.push([our, their]);
    else if (!isLoose(our)) {
      // The full stop between two sentences is not the cue's.
      if (their.plain === '.') return null;
      continue;
    }
    o++;
  }
  return o === ours.length ? pairs : null;
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
