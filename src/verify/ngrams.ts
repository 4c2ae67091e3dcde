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

/** Indexes the passages by their runs of words: each length when it is first asked for, since most drafts need one. */
export function ngramIndex(passages: readonly Passage[]): NgramIndex {
  const bySize = new Map<number, ReadonlyMap<string, readonly Posting[]>>();
  return (words) => {
    const index = bySize.get(words.length) ?? build(passages, words.length);
    bySize.set(words.length, index);
    return index.get(words.join(' ')) ?? NOWHERE;
  };
}

function build(passages: readonly Passage[], size: number): ReadonlyMap<string, readonly Posting[]> {
  const index = new Map<string, Posting[]>();
  for (const passage of passages) {
    const words = passage.words.map((token) => passage.tokens[token]?.word ?? '');
    for (let at = 0; at + size <= words.length; at++) {
      const key = words.slice(at, at + size).join(' ');
      const postings = index.get(key);
      if (postings) postings.push({ passage, at });
      else index.set(key, [{ passage, at }]);
    }
  }
  return index;
}
