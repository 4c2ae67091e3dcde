import type { Article, NotStatement, OffsetUnit, Part, Statement } from './schema.js';

type Located = Pick<Part, 'start' | 'end' | 'column'>;

/**
 * The article's records with offsets and columns in another unit. `text` is the text they were found in.
 * `codepoint` counts Unicode code points, `byte` the bytes of the text in UTF-8 (whatever the file's encoding), both
 * from the first character after a byte order mark.
 */
export function inUnit(article: Article, text: string, unit: OffsetUnit): Article {
  if (unit === 'utf16') return article;
  const positions = positionsIn(text, unit);
  const at = (offset: number): number => positions[offset] ?? 0;
  return {
    ...article,
    statements: article.statements.map((statement) => convertStatement(statement, at)),
    notStatements: article.notStatements.map((quotation): NotStatement => convertLocated(quotation, at)),
  };
}

function convertStatement(statement: Statement, at: (offset: number) => number): Statement {
  const { parts, mention, cue } = statement;
  return {
    ...statement,
    parts: parts.map((part) => convertLocated(part, at)),
    mention: mention && { ...mention, start: at(mention.start), end: at(mention.end) },
    cue: cue && { ...cue, start: at(cue.start), end: at(cue.end) },
  };
}

function convertLocated<T extends Located>(located: T, at: (offset: number) => number): T {
  const start = at(located.start);
  const lineStart = at(located.start - (located.column - 1));
  return { ...located, start, end: at(located.end), column: start - lineStart + 1 };
}

/** For each UTF-16 offset of the text, how many units precede it. */
function positionsIn(text: string, unit: 'codepoint' | 'byte'): Uint32Array {
  const positions = new Uint32Array(text.length + 1);
  let count = 0;
  for (let offset = 0; offset < text.length; offset++) {
    positions[offset] = count;
    const code = text.charCodeAt(offset);
    count += unit === 'byte' ? bytesOf(code) : isLowSurrogate(code) ? 0 : 1;
  }
  positions[text.length] = count;
  return positions;
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** A surrogate pair is four bytes; two of them count with each half. */
const bytesOf = (code: number): number =>
  code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3;
