import type { Statement } from '../statements/schema.js';
import type { Expected } from './golden.js';

/** A statement before and after; null where it is missing or added. Never both. */
export interface Pair {
  readonly before: Expected | null;
  readonly after: Statement | null;
}

/** As much of the words must be shared for a statement to be the same one, reworded or cut differently. */
const LEAST_OVERLAP = 0.5;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The share of words that two texts have in common, 0 to 1. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared++;
    left.set(word, count - 1);
  }
  return (2 * shared) / Math.max(1, a.length + b.length);
}

/** Pairs what ids left over: each missing statement with the added one that has most of its words, the best pairs first. */
function byWords(missing: readonly Expected[], added: readonly Statement[]): Map<Statement, Expected> {
  const words = added.map(({ text }) => wordsOf(text));
  const likely = missing
    .flatMap((before) => {
      const wanted = wordsOf(before.text);
      return added.map((after, at) => ({ before, after, share: overlap(wanted, words[at] ?? []) }));
    })
    .filter(({ share }) => share >= LEAST_OVERLAP)
    .sort((a, b) => b.share - a.share);
  const pairs = new Map<Statement, Expected>();
  const taken = new Set<Expected>();
  for (const { before, after } of likely) {
    if (pairs.has(after) || taken.has(before)) continue;
    pairs.set(after, before);
    taken.add(before);
  }
  return pairs;
}

const lineOf = ({ before, after }: Pair): number => after?.parts[0]?.line ?? before?.line ?? 0;

/** Pairs the statements of a golden file with those found now, by id and else by words, in the order of the lines. */
export function pairStatements(expected: readonly Expected[], found: readonly Statement[]): Pair[] {
  const byId = new Map(expected.map((one) => [one.id, one]));
  const ids = new Set(found.map(({ id }) => id));
  const reworded = byWords(
    expected.filter(({ id }) => !ids.has(id)),
    found.filter(({ id }) => !byId.has(id)),
  );
  const matched = new Set(reworded.values());
  const pairs: Pair[] = [
    ...found.map((after) => ({ before: byId.get(after.id) ?? reworded.get(after) ?? null, after })),
    ...expected.filter((one) => !ids.has(one.id) && !matched.has(one)).map((before) => ({ before, after: null })),
  ];
  return pairs.sort((a, b) => lineOf(a) - lineOf(b));
}
