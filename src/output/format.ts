import type { Article, OffsetUnit, Summary } from '../statements/schema.js';

/** What the terminal, the flags and the run decide about how records look. Each format reads what concerns it. */
export interface Look {
  /** Columns of the terminal. */
  readonly width: number;
  readonly color: boolean;
  /** More than one article is expected, so a reader must be told which is which. */
  readonly several: boolean;
  /** Show the quotations that are not statements too. */
  readonly all: boolean;
  /** Leave cells that a spreadsheet would run as formulas. */
  readonly csvRaw: boolean;
  readonly offsets: OffsetUnit;
  /** The version of onrecord. */
  readonly version: string;
  /** Only these fields of each statement, for machine formats: names that `fieldsFrom` has checked. */
  readonly fields?: readonly string[];
}

/** Turns articles into text, one at a time, so that no run needs to hold them all. Nothing here writes. */
export interface Formatter {
  begin(): string;
  /** `index` counts the articles formatted before. */
  article(article: Article, index: number): string;
  end(summary: Summary): string;
}

export type Format = (look: Look) => Formatter;
