import type { Span } from '../text/span.js';

/**
 * How a quotation ends: by its own mark, at the end of its paragraph with the mark missing, or where the same mark
 * opens anew (a running quotation whose paragraph breaks were lost).
 */
export type Closure = 'closed' | 'unclosed' | 'reopened';

/** A span of words inside quotation marks, the outermost ones; what is nested in it belongs to it. */
export interface Quotation extends Span {
  /** The words with their marks. */
  readonly outer: Span;
  readonly paragraph: number;
  readonly closure: Closure;
  /** The index of the quotation that this one takes up again, or -1. */
  readonly continues: number;
}
