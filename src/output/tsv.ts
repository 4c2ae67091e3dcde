import type { Formatter, Look } from './format.js';
import { separated } from './separated.js';

/** Tab-separated values, one statement a row, with a header. */
export const tsv = (look: Look): Formatter => separated('\t', look);
