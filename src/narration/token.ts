import type { Span } from '../text/span.js';

/** A word, a punctuation mark, or a whole quotation standing as one token in the reporter's sentence. */
export interface Token extends Span {
  readonly kind: 'word' | 'punctuation' | 'quotation';
  readonly text: string;
  readonly lower: string;
  /** True for a word that begins with a capital letter. */
  readonly capital: boolean;
  /** The index of the quotation, or -1. */
  readonly quotation: number;
}

/** Dashes of any length, hyphens that stand for one too. */
export const DASH = /^[—–―-]+$/u;

/** The reporter's sentence: its words with each quotation as one token. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  readonly paragraph: number;
  /** Its place among the article's sentences. */
  readonly index: number;
}
