import type { Part } from '../statements/schema.js';

/** The words of one part with their white space collapsed, and where each character stands in the article. */
export interface Words {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** Lets a search cross the line breaks of an article, and still say where in the article it found something. */
export function wordsOf({ text: raw, start }: Pick<Part, 'text' | 'start'>): Words {
  const words: string[] = [];
  const offsets: number[] = [];
  for (const { 0: word, index } of raw.matchAll(/\S+/gu)) {
    // The blank before a word stands where the white space does that it is for.
    if (words.length > 0) offsets.push(start + index - 1);
    for (let at = 0; at < word.length; at++) offsets.push(start + index + at);
    words.push(word);
  }
  return { text: words.join(' '), offsets };
}
