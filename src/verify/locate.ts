import type { Token } from '../text/tokens.js';
import { wordDiff } from '../text/word-diff.js';
import { nearest } from './near.js';
import { LONGEST, type NgramIndex } from './ngrams.js';
import { wordsOf } from './passage.js';
import { longestRun, type Place, placesOf } from './places.js';
import { type Sameness, sameness, sides } from './sameness.js';

/** How a quotation stands to the sources. */
export type Verdict =
  | { readonly kind: Sameness | 'spliced'; readonly places: readonly Place[]; readonly diff?: string }
  | { readonly kind: 'not-found' };

const NOT_FOUND: Verdict = { kind: 'not-found' };
const ORDER: readonly Verdict['kind'][] = ['exact', 'typographic', 'altered', 'spliced', 'not-found'];

const worst = (kinds: readonly Verdict['kind'][]): Verdict['kind'] =>
  ORDER[Math.max(0, ...kinds.map((kind) => ORDER.indexOf(kind)))] ?? 'not-found';

/** Finds a quotation in the sources. A gap that it marks itself, with three dots, may leave words out. */
export function locate(quotation: readonly Token[], index: NgramIndex): Verdict {
  const whole = locateRun(quotation, index);
  const pieces = piecesOf(quotation);
  if (pieces.length < 2 || whole.kind === 'exact' || whole.kind === 'typographic') return whole;
  const verdicts = pieces.map((piece) => locateRun(piece, index));
  const kind = worst(verdicts.map((verdict) => verdict.kind));
  if (kind === 'not-found') return NOT_FOUND;
  const found = verdicts.flatMap((verdict) => (verdict.kind === 'not-found' ? [] : [verdict]));
  const places = inOnePassage(found.map((verdict) => verdict.places));
  if (kind === 'spliced' || places === null) {
    return { kind: 'spliced', places: found.flatMap((verdict) => verdict.places.slice(0, 1)) };
  }
  if (kind === 'exact') return { kind, places };
  return { kind, places, diff: found.map(({ diff }, at) => diff ?? textOf(pieces[at] ?? [])).join(' … ') };
}

const textOf = (tokens: readonly Token[]): string => wordDiff(tokens, tokens);

/** What stands between marked gaps. A gap's own brackets go with it. */
function piecesOf(quotation: readonly Token[]): Token[][] {
  const pieces: Token[][] = [[]];
  for (const token of quotation) {
    if (token.plain === '…') pieces.push([]);
    else if (token.plain !== '[' && token.plain !== ']') pieces.at(-1)?.push(token);
  }
  return pieces.filter((piece) => wordsOf(piece).length > 0);
}

/** The places of the first piece from which the others follow, in their order, in the same passage; null without any. */
function inOnePassage(pieces: readonly (readonly Place[])[]): Place[] | null {
  const starts = (pieces[0] ?? []).filter((start) => {
    let after: Place | undefined = start;
    for (const places of pieces.slice(1)) {
      const end: Place | undefined = after;
      if (end === undefined) return false;
      after = places.find(({ passage, at }) => passage === end.passage && at >= end.at + end.count);
    }
    return after !== undefined;
  });
  return starts.length > 0 ? starts : null;
}

/** Finds a run of words without a gap. */
function locateRun(quotation: readonly Token[], index: NgramIndex): Verdict {
  const words = quotation.flatMap(({ word }) => (word === null ? [] : [word]));
  if (words.length === 0) return NOT_FOUND;
  const places = placesOf(words, index);
  if (places.length > 0) return bestOf(quotation, places);
  const pieces = spliced(words, index);
  if (pieces && new Set(pieces.map(({ passage }) => passage)).size > 1) return { kind: 'spliced', places: pieces };
  const near = nearest(words, index).map(({ place }) => place);
  if (near.length > 0) return { kind: 'altered', places: near, diff: diffTo(quotation, near, 'words') };
  return pieces ? { kind: 'spliced', places: pieces } : NOT_FOUND;
}

/** The places most like the quotation. Those that are less like it have other marks between the same words. */
function bestOf(quotation: readonly Token[], places: readonly Place[]): Verdict {
  const judged = places.map((place) => ({ place, kind: sameness(quotation, place) }));
  const kind = ORDER.find((one) => judged.some((other) => other.kind === one)) as Sameness;
  const best = judged.filter((one) => one.kind === kind).map(({ place }) => place);
  if (kind === 'exact') return { kind, places: best };
  return { kind, places: best, diff: diffTo(quotation, best, kind === 'altered' ? 'words' : 'letters') };
}

function diffTo(quotation: readonly Token[], [place]: readonly Place[], of: 'words' | 'letters'): string {
  if (!place) return '';
  const { theirs, ours } = sides(quotation, place);
  return wordDiff(theirs, ours, of);
}

/** Covers the words, from the first to the last, by runs that stand somewhere; null where some stand nowhere. */
function spliced(words: readonly string[], index: NgramIndex): Place[] | null {
  const pieces: Place[] = [];
  for (let from = 0; from < words.length; ) {
    const piece = words.length - from >= LONGEST ? longestRun(words, from, index) : null;
    if (piece === null) return null;
    pieces.push(piece);
    from += piece.count;
  }
  return pieces;
}
