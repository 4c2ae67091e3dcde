import { foldName } from '../names/fold.js';

const alternatives = (pattern: string): string[][] =>
  pattern
    .trim()
    .split(/ +/)
    .map((word) => word.split('|'));

const joined = (words: readonly string[][]): string[] =>
  words.reduce((heads, word) => heads.flatMap((head) => word.map((spelling) => `${head} ${spelling}`)));

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

/** The lookup keys of all spellings of a pattern. Words are folded before they multiply: packs load at every start. */
export const keysOf = (pattern: string): string[] =>
  pattern.includes('|') ? joined(alternatives(pattern).map((words) => words.map(lookupKey))) : [lookupKey(pattern)];
