import type { Article, NotStatement, Statement } from '../statements/schema.js';
import { plain } from './plain.js';

/** One quotation as every format for people shows it; its texts are fit for a terminal. */
export interface Entry {
  /** The speaker, or why there is none, or why the quotation is no statement. */
  readonly who: string;
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly standing: 'attributed' | 'unattributed' | 'aside';
}

/** The article's statements in its order, with `all` among the quotations that are not statements. */
export function entriesOf({ statements, notStatements }: Article, all: boolean): Entry[] {
  const placed = [
    ...statements.map((statement) => ({ start: statement.parts[0]?.start ?? 0, entry: entryOf(statement) })),
    ...(all ? notStatements : []).map((quotation) => ({ start: quotation.start, entry: asideOf(quotation) })),
  ];
  return placed.sort((a, b) => a.start - b.start).map(({ entry }) => entry);
}

/** A statement as formats for people show it. */
export function entryOf({ speaker, unattributed, text, parts: [first] }: Statement): Entry {
  return {
    who: speaker ? plain(speaker.name) : `unattributed: ${worded(unattributed ?? 'no-cue')}`,
    text: plain(text),
    line: first?.line ?? 1,
    column: first?.column ?? 1,
    standing: speaker ? 'attributed' : 'unattributed',
  };
}

function asideOf({ reason, text, line, column }: NotStatement): Entry {
  return { who: `not a statement: ${worded(reason)}`, text: plain(text), line, column, standing: 'aside' };
}

const worded = (reason: string): string => reason.replaceAll('-', ' ');
