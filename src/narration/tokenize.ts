import { ABBREVIATIONS } from '../lexicon/abbreviations.js';
import type { Quotation } from '../quotations/quotation.js';
import type { Span } from '../text/span.js';
import type { Token } from './token.js';

/** "U.S.", "W.Va." · numbers with their points · words with inner hyphens and apostrophes · "'t" before a name · any other visible sign. */
const TOKEN =
  /(?:\p{Lu}-)?(?:(?:\p{L}\.){2,}|W\.Va\.)|\p{N}+(?:[.,:]\p{N}+)*\p{L}*|\p{L}[\p{L}\p{M}\p{N}\u0080-\u009F¡-ª¬-º¼-¿]*(?:['’‑&-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}\u0080-\u009F¡-ª¬-º¼-¿]+)*|['’]t(?= \p{Lu})|--+|\.(?: ?\.){2,3}|[^\s\p{L}\p{N}\u200B\uFEFF\u00AD]/uy;
/** The rest of an address on the web, behind its first word. */
const ADDRESS = /[\p{L}\p{N}.-]*\.(?:com|org|net|gov|edu|info|co\.uk|io|tv)(?![\p{L}\p{N}])/uy;
const CLITIC = /['’](?:s|re|ve|d|ll|m)$/iu;
/** The article in Dutch family names: "in 't Veld". */
const DUTCH_ARTICLE = /^['’]t$/u;
const WORD = /^[\p{L}\p{N}]/u;
/** A capital, also behind what a name begins with: the small article or particle of "al-Assad", "d'Estaing", the small letter of "eBay". */
const CAPITAL = /^(?:(?:a[dlnrstz]|ash|[eu]l|d|l|ben|bin)[-‑'’]|\p{Ll}(?=\p{Lu}\p{Ll}))?\p{Lu}/u;

const isSmall = (code: number): boolean => code >= 97 && code <= 122;
const isLarge = (code: number): boolean => code >= 65 && code <= 90;
/** White space, or a mark that always stands alone: what may follow a word that needs no second look. */
const endsWord = (code: number): boolean =>
  code === 32 || code === 44 || code === 10 || code === 59 || code === 58 || code === 41 || code === 33 || code === 63;

const make = (text: string, start: number): Token => ({
  start,
  end: start + text.length,
  kind: WORD.test(text) || CLITIC.test(text) || DUTCH_ARTICLE.test(text) ? 'word' : 'punctuation',
  text,
  lower: text.toLowerCase().replaceAll('’', "'"),
  capital: CAPITAL.test(text),
  quotation: -1,
});

const plainWord = (text: string, start: number, capital: boolean): Token => {
  const lower = text.toLowerCase();
  return { start, end: start + text.length, kind: 'word', text, lower, capital, quotation: -1 };
};

/** True when a full stop after this word belongs to it: "Sen.", "J.". */
const ownsStop = (word: string): boolean =>
  (word.length === 1 && CAPITAL.test(word)) || ABBREVIATIONS.has(word.slice(word.lastIndexOf('-') + 1).toLowerCase());

/** Adds the token or tokens of a word that is not plain and says where it ends. */
function pushMatch(tokens: Token[], text: string, start: number, to: number, found: string): number {
  const clitic = found.length > 2 ? CLITIC.exec(found)?.[0] : undefined;
  if (clitic && clitic.length < found.length) {
    const word = found.slice(0, -clitic.length);
    tokens.push(make(word, start), make(clitic, start + word.length));
    return start + found.length;
  }
  const end = start + found.length;
  if (text.charCodeAt(end) === 46 && isSmall(text.charCodeAt(end + 1))) {
    ADDRESS.lastIndex = end;
    const rest = ADDRESS.exec(text)?.[0];
    if (rest) {
      tokens.push(make(found + rest, start));
      return end + rest.length;
    }
  }
  const stops = end < to && text.charAt(end) === '.' && text.charAt(end + 1) !== '.' && !found.endsWith('.');
  const site = found === 'X' && /^(?:on|to|via)$/u.test(tokens.at(-1)?.lower ?? '');
  const word = stops && WORD.test(found) && !site && ownsStop(found) ? `${found}.` : found;
  tokens.push(make(word, start));
  return start + word.length;
}

/** Plain words of ASCII letters, most of any text, are read without a regular expression. */
function pushWords(tokens: Token[], text: string, from: number, to: number): void {
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 10) {
      at++;
      continue;
    }
    if (isSmall(code) || isLarge(code)) {
      let end = at + 1;
      while (end < to && isSmall(text.charCodeAt(end))) end++;
      if (end === to || endsWord(text.charCodeAt(end))) {
        tokens.push(plainWord(text.slice(at, end), at, isLarge(code)));
        at = end;
        continue;
      }
    }
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text)?.[0].slice(0, to - at);
    at = found ? pushMatch(tokens, text, at, to, found) : at + 1;
  }
}

/** The tokens of one paragraph; `quotations` are those that stand in it, in order, each one token, or none where its index is -1. */
export function tokenize(
  text: string,
  paragraph: Span,
  quotations: readonly { quotation: Quotation; index: number }[],
): Token[] {
  const tokens: Token[] = [];
  let at = paragraph.start;
  for (const { quotation, index } of quotations) {
    const { start, end } = quotation.outer;
    pushWords(tokens, text, at, start);
    if (index >= 0)
      tokens.push({ start, end, kind: 'quotation', text: '', lower: '', capital: false, quotation: index });
    at = end;
  }
  pushWords(tokens, text, at, paragraph.end);
  return tokens;
}
