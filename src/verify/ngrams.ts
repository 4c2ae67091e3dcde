import type { Passage } from './passage.js';

/** The longest run of words that the index keeps; longer ones are found by the runs in them. */
export const LONGEST = 3;

/** Where a run of words begins. */
export interface Posting {
  readonly passage: Passage;
  /** Counted in words. */
  readonly at: number;
}

/** Finds where runs of one, two or three words stand in the sources. */
export type NgramIndex = (words: readonly string[]) => readonly Posting[];

const NOWHERE: readonly Posting[] = [];

/**
 * Room for each word's number in a key of three, which a double still holds exactly. Of more words than this some share
 * their keys; whoever takes a posting looks at the words themselves.
 */
const ROOM = 2 ** 17;

/** Indexes the passages by their runs of words: each length when it is first asked for, since most drafts need one. */
export function ngramIndex(passages: readonly Passage[]): NgramIndex {
  const numbers = new Map<string, number>();
  const numbered = passages.map(({ tokens, words }) =>
    words.map((token) => numberOf(tokens[token]?.word ?? '', numbers)),
  );
  const bySize = new Map<number, ReadonlyMap<number, readonly Posting[]>>();
  return (words) => {
    const size = words.length;
    const index = bySize.get(size) ?? build(passages, numbered, size);
    bySize.set(size, index);
    const sought = words.map((word) => numbers.get(word) ?? -1);
    return (sought.includes(-1) ? undefined : index.get(keyOf(sought, 0, size))) ?? NOWHERE;
  };
}

function numberOf(word: string, numbers: Map<string, number>): number {
  const number = numbers.get(word) ?? numbers.size;
  numbers.set(word, number);
  return number;
}

function keyOf(numbers: readonly number[], from: number, size: number): number {
  let key = 0;
  for (let at = from; at < from + size; at++) key = key * ROOM + ((numbers[at] ?? 0) % ROOM);
  return key;
}

function build(
  passages: readonly Passage[],
  numbered: readonly (readonly number[])[],
  size: number,
): ReadonlyMap<number, readonly Posting[]> {
  const index = new Map<number, Posting[]>();
  passages.forEach((passage, which) => {
    const words = numbered[which] ?? [];
    for (let at = 0; at + size <= words.length; at++) {
      const key = keyOf(words, at, size);
      const postings = index.get(key);
      if (postings) postings.push({ passage, at });
      else index.set(key, [{ passage, at }]);
    }
  });
  return index;
}
