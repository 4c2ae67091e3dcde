import type { Formatter, Look } from './format.js';
import { separated } from './separated.js';

/** Comma-separated values, one statement a row, with a header. */
export const csv = (look: Look): Formatter => separated(',', look);
