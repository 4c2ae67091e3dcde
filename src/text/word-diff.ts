import { diffArrays } from 'diff';
import { type Token, written } from './tokens.js';

const sameWords = (a: Token, b: Token): boolean => a.plain === b.plain;
const sameLetters = (a: Token, b: Token): boolean => a.raw === b.raw && a.spaced === b.spaced;

const unspaced = ([first, ...rest]: readonly Token[]): Token[] => (first ? [{ ...first, spaced: false }, ...rest] : []);

/** What was changed, in the way of `git diff --word-diff`: `We will [-never-] {+soon+} rebuild`. */
export function wordDiff(theirs: readonly Token[], ours: readonly Token[], of: 'words' | 'letters' = 'words'): string {
  return diffArrays(unspaced(theirs), unspaced(ours), { comparator: of === 'words' ? sameWords : sameLetters })
    .map(({ value, added, removed }) => {
      const space = value[0]?.spaced ? ' ' : '';
      const text = written(value);
      return space + (added ? `{+${text}+}` : removed ? `[-${text}-]` : text);
    })
    .join('');
}
