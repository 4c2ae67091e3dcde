import type { Position } from '../document/positions.js';
import type { Statement } from '../statements/schema.js';
import type { Span } from '../text/span.js';
import type { Finder } from './pattern.js';
import { wordsOf } from './words.js';

/** One match: a span of the hit's text, and where that stands in the article. */
export interface Match extends Span, Position {
  /** UTF-16 code units before it in the article. */
  readonly offset: number;
}

/** A statement that a search found. */
export interface Hit extends Position {
  readonly statement: Statement;
  /** The words of the statement, parts joined by " … ". */
  readonly text: string;
  /** None where no pattern was given, and where `-v` asks for what does not match. */
  readonly matches: readonly Match[];
}

/** What is searched for. */
export interface Search {
  /** Null finds every statement. */
  readonly finder: Finder | null;
  /** Find the statements that do not match. */
  readonly invert: boolean;
}

const JOINT = ' … ';

/**
 * Searches a statement part by part, for words of two parts never stood side by side. The place of a hit is that of its
 * first match, else that of the statement.
 */
export function hitIn(
  statement: Statement,
  { finder, invert }: Search,
  positionAt: (offset: number) => Position,
): Hit | null {
  const matches: Match[] = [];
  let text = '';
  let matched = finder === null;
  for (const [index, part] of statement.parts.entries()) {
    const words = wordsOf(part);
    const base = text.length + (index > 0 ? JOINT.length : 0);
    text += (index > 0 ? JOINT : '') + words.text;
    const spans = finder?.(words.text) ?? null;
    if (spans !== null) matched = true;
    for (const { start, end } of spans ?? []) {
      const offset = words.offsets[start] ?? part.start;
      matches.push({ start: base + start, end: base + end, offset, ...positionAt(offset) });
    }
  }
  if (matched === (invert && finder !== null)) return null;
  const { line, column } = matches[0] ?? statement.parts[0] ?? { line: 1, column: 1 };
  return { statement, text, matches: invert ? [] : matches, line, column };
}
