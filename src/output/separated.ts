import { stringify } from 'csv-stringify/sync';
import { CELLS, type Value } from './cells.js';
import { cellOf } from './fields.js';
import type { Formatter, Look } from './format.js';

// A CI runner takes a line that starts like this for a command; within quotation marks it does not.
const COMMAND = /^\s*::/;

/** One statement a row, with the columns asked for. What is null in the record is an empty cell; cells never hold a line break. */
export function separated(delimiter: ',' | '\t', look: Look): Formatter {
  const rows = (values: Value[][]): string =>
    stringify(values, { delimiter, escape_formulas: !look.csvRaw, quoted_match: COMMAND });
  const columns = look.fields ?? Object.keys(CELLS);
  return {
    begin: () => rows([[...columns]]),
    article: ({ statements }) =>
      rows(statements.map((statement) => columns.map((column) => flat(cellOf(statement, column, look))))),
    end: () => '',
  };
}

// A mention may run over a line break in the article; one inside a cell would let its second half start a line.
const flat = (value: Value): Value => (typeof value === 'string' ? value.replace(/\s+/gu, ' ') : value);
