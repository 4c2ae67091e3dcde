import { foldName } from '../names/fold.js';

/** All spellings of a pattern: `Svetlana|Sviatlana Tikhanovskaya` gives two. */
export function spellings(pattern: string): string[] {
  const bar = pattern.indexOf('|');
  if (bar < 0) return [pattern];
  const start = pattern.lastIndexOf(' ', bar) + 1;
  const space = pattern.indexOf(' ', bar);
  const end = space < 0 ? pattern.length : space;
  const [before, after] = [pattern.slice(0, start), pattern.slice(end)];
  return pattern
    .slice(start, end)
    .split('|')
    .flatMap((word) => spellings(before + word + after));
}

/** How many spellings a pattern gives, counted without making them. */
export const spellingCount = (pattern: string): number =>
  pattern.split(' ').reduce((count, word) => count * word.split('|').length, 1);

/** The form under which names and role terms are looked up: folded, hyphens as spaces, no "the" in front. */
export function lookupKey(phrase: string): string {
  const folded = foldName(phrase).replaceAll('-', ' ');
  return folded.startsWith('the ') ? folded.slice(4) : folded;
}

/** The lookup keys of all spellings of a pattern. */
export const keysOf = (pattern: string): string[] => spellings(pattern).map(lookupKey);
