import { ABBREVIATIONS } from '../lexicon/abbreviations.js';
import type { Quotation } from '../quotations/quotation.js';
import type { Span } from '../text/span.js';
import type { Token } from './token.js';

/** "U.S." · numbers with their points · words with inner hyphens and apostrophes · any other visible sign. */
const TOKEN =
  /(?:\p{Lu}-)?(?:\p{L}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*\p{L}*|\p{L}[\p{L}\p{M}¡-ª¬-º¼-¿]*(?:['’‑&-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}¡-ª¬-º¼-¿]+)*|--+|\.{3}|[^\s\p{L}\p{N}\u200B\uFEFF\u00AD]/gu;
const CLITIC = /['’](?:s|re|ve|d|ll|m)$/iu;
const WORD = /^[\p{L}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;

const make = (text: string, start: number): Token => ({
  start,
  end: start + text.length,
  kind: WORD.test(text) || CLITIC.test(text) ? 'word' : 'punctuation',
  text,
  lower: text.toLowerCase().replaceAll('’', "'"),
  capital: CAPITAL.test(text),
  quotation: -1,
});

/** True when a full stop after this word belongs to it: "Sen.", "J.". */
const ownsStop = (word: string): boolean =>
  (word.length === 1 && CAPITAL.test(word)) || ABBREVIATIONS.has(word.slice(word.lastIndexOf('-') + 1).toLowerCase());

function pushWords(tokens: Token[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to);
  let taken = 0;
  for (const match of piece.matchAll(TOKEN)) {
    if (match.index < taken) continue;
    let word = match[0];
    const start = from + match.index;
    const clitic = word.length > 2 ? CLITIC.exec(word)?.[0] : undefined;
    if (clitic && clitic.length < word.length) {
      word = word.slice(0, -clitic.length);
      tokens.push(make(word, start), make(clitic, start + word.length));
      continue;
    }
    const next = piece.charAt(match.index + word.length);
    if (next === '.' && WORD.test(word) && !word.endsWith('.') && ownsStop(word) && piece.charAt(match.index + word.length + 1) !== '.') {
      word += '.';
      taken = match.index + word.length;
    }
    tokens.push(make(word, start));
  }
}

/** The tokens of one paragraph; `quotations` are those that stand in it, in order, each one token, or none where its index is -1. */
export function tokenize(text: string, paragraph: Span, quotations: readonly { quotation: Quotation; index: number }[]): Token[] {
  const tokens: Token[] = [];
  let at = paragraph.start;
  for (const { quotation, index } of quotations) {
    const { start, end } = quotation.outer;
    pushWords(tokens, text, at, start);
    if (index >= 0) tokens.push({ start, end, kind: 'quotation', text: '', lower: '', capital: false, quotation: index });
    at = end;
  }
  pushWords(tokens, text, at, paragraph.end);
  return tokens;
}
