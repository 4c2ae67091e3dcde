import type { Span } from './span.js';

/** A word or a punctuation mark as written, and as it is compared. */
export interface Token extends Span {
  readonly raw: string;
  /** Without what only typography tells apart: kinds of quotation mark, of apostrophe, of dash. */
  readonly plain: string;
  /** A word in the form that searches compare; null for a mark. */
  readonly word: string | null;
  /** White space stands before it. */
  readonly spaced: boolean;
  /** A comma or full stop that belongs to the sentence around the quotation rather than to the words said. */
  readonly loose: boolean;
}

const TOKEN =
  /(?<word>[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ.][\p{L}\p{N}][\p{L}\p{M}\p{N}]*|,\p{N}+)*)|\.{3}|-{2,3}|\p{M}*[^\s]/gu;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/** The words and marks of a part of a text, in order. */
export function tokensOf(text: string, { start, end }: Span = { start: 0, end: text.length }): Token[] {
  const tokens: Token[] = [];
  let last = start;
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const at = start + match.index;
    const raw = match[0];
    const plain = plainOf(raw);
    const spaced = /\s/u.test(text.slice(last, at));
    last = at + raw.length;
    if (plain === '') continue;
    const word = match.groups?.word === undefined ? null : plain.toLowerCase();
    tokens.push({ raw, plain, word, spaced, start: at, end: last, loose: false });
  }
  return tokens;
}

const SIMPLE = /^[\w,.!?()]+$/;

function plainOf(raw: string): string {
  if (SIMPLE.test(raw) && raw !== '...') return raw;
  return raw
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(/[’ʼ](?=.)/gu, "'")
    .replace(/^[“”„‟«»‹›‘’‚‛"'`´]$/u, '"')
    .replace(/^(?:[‐‑‒–—―−]|-{1,3})$/u, '-')
    .replace(/^\.{3}$/u, '…');
}

/** The tokens as text, spaced as they were. */
export const written = (tokens: readonly Token[]): string =>
  tokens.map(({ raw, spaced }, at) => (spaced && at > 0 ? ` ${raw}` : raw)).join('');
