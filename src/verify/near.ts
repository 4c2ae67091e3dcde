import { diffArrays } from 'diff';
import { LONGEST, type NgramIndex, type Posting } from './ngrams.js';
import type { Passage } from './passage.js';
import { type Place, wordAt } from './places.js';

/** A place with nearly the words of a quotation. */
export interface Near {
  readonly place: Place;
  /** The share of words in common, 0 to 1. */
  readonly likeness: number;
}

/** Two texts that share less than this are not one quoted wrongly from the other. */
const LEAST_LIKENESS = 0.6;
const CANDIDATES = 8;
const FEW_WORDS = 6;
const MOST_POSTINGS = 20_000;

/** The places most like the words, all of them where several are equally like; none where none is like enough. */
export function nearest(words: readonly string[], index: NgramIndex): Near[] {
  const found = windows(words, index)
    .map((window) => bestIn(words, window))
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness || Number(b.place.passage.said) - Number(a.place.passage.said));
  const [best] = found;
  if (!best) return [];
  return distinct(
    found.filter((one) => one.likeness === best.likeness && one.place.passage.said === best.place.passage.said),
  );
}

/** Stretches of the sources in which many short runs of the words stand about where they should; the best of them. */
function windows(words: readonly string[], index: NgramIndex): Place[] {
  const size = Math.min(words.length, words.length < FEW_WORDS ? LONGEST - 1 : LONGEST);
  const step = Math.max(8, words.length >> 1);
  const votes = new Map<Passage, Map<number, number>>();
  for (const { from, postings } of telling(words, size, index)) {
    for (const { passage, at } of postings) {
      const inPassage = votes.get(passage) ?? new Map<number, number>();
      votes.set(passage, inPassage);
      const bucket = Math.floor((at - from) / step);
      // Windows overlap by half, so that no match is cut in two by where a bucket ends.
      for (const one of [bucket - 1, bucket]) inPassage.set(one, (inPassage.get(one) ?? 0) + 1);
    }
  }
  return [...votes]
    .flatMap(([passage, buckets]) => [...buckets].map(([bucket, count]) => ({ passage, bucket, count })))
    .sort((a, b) => b.count - a.count)
    .slice(0, CANDIDATES)
    .map(({ passage, bucket }) => {
      const at = Math.max(0, bucket * step);
      const end = Math.min(passage.words.length, (bucket + 2) * step + words.length);
      return { passage, at, count: Math.max(0, end - at) };
    });
}

/** The short runs that stand in the fewest places: what stands everywhere tells nothing and takes long to go through. */
function telling(
  words: readonly string[],
  size: number,
  index: NgramIndex,
): { from: number; postings: readonly Posting[] }[] {
  const runs = Array.from({ length: Math.max(0, words.length - size + 1) }, (_, from) => ({
    from,
    postings: index(words.slice(from, from + size)),
  }));
  let seen = 0;
  return runs
    .sort((a, b) => a.postings.length - b.postings.length)
    .filter(({ postings }) => {
      seen += postings.length;
      return seen <= MOST_POSTINGS;
    });
}

/** The part of a window that the words stand for, and how like it is to them. */
function bestIn(words: readonly string[], { passage, at, count }: Place): Near {
  const theirs = Array.from({ length: count }, (_, word) => wordAt(passage, at + word) ?? '');
  const changes = diffArrays(theirs, [...words]);
  const shared = changes.filter(({ added, removed }) => !added && !removed);
  const common = shared.reduce((sum, { count: length }) => sum + length, 0);
  const first = changes.findIndex(({ added, removed }) => !added && !removed);
  const last = changes.findLastIndex(({ added, removed }) => !added && !removed);
  const before = edge(changes.slice(0, Math.max(0, first)));
  const after = edge(changes.slice(last + 1));
  const kept = count - before.spare - after.spare;
  const place = { passage, at: at + before.spare, count: kept };
  return { place, likeness: common === 0 ? 0 : (2 * common) / (kept + words.length) };
}

/** Source words outside of what is shared stand for as many of the quotation's there; the others are not part of it. */
function edge(changes: readonly { added: boolean; removed: boolean; count: number }[]): { spare: number } {
  const sum = (which: 'added' | 'removed'): number =>
    changes.filter((change) => change[which]).reduce((total, { count }) => total + count, 0);
  return { spare: Math.max(0, sum('removed') - sum('added')) };
}

/** Windows that overlap find the same place. */
function distinct(found: readonly Near[]): Near[] {
  const seen = new Map(
    found.map((one) => [
      `${one.place.passage.file}\n${one.place.passage.tokens[one.place.passage.words[one.place.at] ?? 0]?.start}`,
      one,
    ]),
  );
  return [...seen.values()];
}
