import type { Found } from '../../search/search.js';

/** How the results of a search look. */
export interface GrepLook {
  readonly color: boolean;
  /** Columns to wrap to; null leaves lines whole, for programs. */
  readonly width: number | null;
  /** The file's name stands above its results, not before each of them. */
  readonly heading: boolean;
  /** Tell which file it was. */
  readonly names: boolean;
  /** What ends the name of a file in a list. */
  readonly nameEnd: '\n' | '\0';
  readonly version: string;
}

/** Turns what a search found into text, article by article. Nothing here writes. */
export interface GrepPrinter {
  /** Articles without a hit come too: a list of them may be what is asked for. */
  article(found: Found): string;
  /** `errors` counts the articles that could not be searched. */
  end(errors: number): string;
}
