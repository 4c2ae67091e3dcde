import { distance } from 'fastest-levenshtein';

const SMALL = new Set(['of', 'for', 'the', 'and', 'in', 'on', 'to']);

/** The initials of a name's capital words: "collective security treaty organization" → "csto". */
export const acronymOf = (words: readonly string[]): string =>
  words
    .filter((word) => !SMALL.has(word))
    .map((word) => word.charAt(0))
    .join('');

const compatible = (a: string, b: string): boolean => {
  const x = a.replace('.', '');
  const y = b.replace('.', '');
  if (x === y) return true;
  if (x.length === 1 || y.length === 1) return x.charAt(0) === y.charAt(0);
  return x.length > 2 && y.length > 2 && (x.startsWith(y) || y.startsWith(x));
};

/** `In 't Hout` of `Ann in 't Hout`: the family name with all that belongs to it. */
const isTail = (whole: readonly string[], part: readonly string[]): boolean =>
  part.length < whole.length && part.every((word, i) => word === whole[whole.length - part.length + i]);

/** True when two full names that share a family name may be one person's: equal given names, an initial, a short form, a middle name more, or no given name. */
export function compatibleGiven(a: readonly string[], b: readonly string[]): boolean {
  const [x = '', ...restX] = a.slice(0, -1);
  const [y = '', ...restY] = b.slice(0, -1);
  return (
    compatible(x, y) ||
    isTail(a, b) ||
    isTail(b, a) ||
    restX.some((word) => word.length > 2 && word === y) ||
    restY.some((word) => word.length > 2 && word === x)
  );
}

const letters = (word: string): string => [...word].sort().join('');

/** True for two spellings of one family name, a slip of the keyboard apart: one edit, two in a long name or where letters changed places. */
export function nearlySame(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2 || a.charAt(0) !== b.charAt(0)) return false;
  const edits = distance(a, b);
  return edits <= (Math.min(a.length, b.length) < 8 ? 1 : 2) || (edits === 2 && letters(a) === letters(b));
}
