import { foldName } from '../names/fold.js';

const alternatives = (pattern: string): string[][] =>
  pattern
    .trim()
    .split(' ')
    .map((word) => word.split('|'));

function joined(words: readonly string[][]): string[] {
  let heads = words[0] ?? [];
  for (const word of words.slice(1)) {
    const longer: string[] = [];
    for (const head of heads) for (const spelling of word) longer.push(`${head} ${spelling}`);
    heads = longer;
  }
  return heads;
}

/** All spellings of a pattern: `Svetlana|Sviatlana Tikhanovskaya` gives two. */
export const spellings = (pattern: string): string[] =>
  pattern.includes('|') ? joined(alternatives(pattern)) : [pattern];

/** How many spellings a pattern gives, counted without making them. */
export const spellingCount = (pattern: string): number =>
  alternatives(pattern).reduce((count, words) => count * words.length, 1);

/** The form under which names and role terms are looked up: folded, hyphens as spaces, no "the" in front. */
export function lookupKey(phrase: string): string {
  const folded = foldName(phrase).replaceAll('-', ' ');
  return folded.startsWith('the ') ? folded.slice(4) : folded;
}

/** The lookup keys of all spellings of a pattern. */
export function keysOf(pattern: string): string[] {
  if (!pattern.includes('|')) return [lookupKey(pattern)];
  return joined(alternatives(pattern).map((words) => words.map(lookupKey)));
}
