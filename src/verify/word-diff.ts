import { diffArrays } from 'diff';
import { type Token, written } from './tokens.js';

const sameWords = (a: Token, b: Token): boolean => a.plain === b.plain;
const sameLetters = (a: Token, b: Token): boolean => a.raw === b.raw;

/** What was changed, in the way of `git diff --word-diff`: `We will [-never-] {+soon+} rebuild`. */
export function wordDiff(theirs: readonly Token[], ours: readonly Token[], of: 'words' | 'letters' = 'words'): string {
  return diffArrays([...theirs], [...ours], { comparator: of === 'words' ? sameWords : sameLetters })
    .map(({ value, added, removed }, at) => {
      const space = at > 0 && value[0]?.spaced ? ' ' : '';
      const text = written(value);
      return space + (added ? `{+${text}+}` : removed ? `[-${text}-]` : text);
    })
    .join('');
}
