import { CELLS } from './cells.js';
import { cellOf } from './fields.js';
import type { Formatter, Look } from './format.js';
import { rows } from './rows.js';

/** One statement a row, with the columns asked for. What is null in the record is an empty cell; cells never hold a line break. */
export function separated(delimiter: ',' | '\t', look: Look): Formatter {
  const columns = look.fields ?? Object.keys(CELLS);
  return {
    begin: () => rows([columns], delimiter, look),
    article: ({ statements }) =>
      rows(
        statements.map((statement) => columns.map((column) => cellOf(statement, column, look))),
        delimiter,
        look,
      ),
    end: () => '',
  };
}
