import { stringify } from 'csv-stringify/sync';
import type { Value } from './cells.js';

// A CI runner takes a line that starts like this for a command; within quotation marks it does not.
const COMMAND = /^\s*::/;

/** Rows of csv or tsv. Cells never hold a line break; those that a spreadsheet would run are guarded. */
export const rows = (
  values: readonly (readonly Value[])[],
  delimiter: ',' | '\t',
  { csvRaw }: { readonly csvRaw: boolean },
): string =>
  stringify(
    values.map((cells) => cells.map(flat)),
    { delimiter, escape_formulas: !csvRaw, quoted_match: COMMAND },
  );

// A mention may run over a line break in the article; one inside a cell would let its second half start a line.
const flat = (value: Value): Value => (typeof value === 'string' ? value.replace(/\s+/gu, ' ') : value);
