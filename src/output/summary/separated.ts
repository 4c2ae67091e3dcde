import type { CensusRow } from '../../statements/census.js';
import type { Value } from '../cells.js';
import { rows as rowsOf } from '../rows.js';
import type { CensusLook, CensusReport } from './report.js';

const COLUMNS: Readonly<Record<string, (row: CensusRow) => Value>> = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  statements: ({ statements }) => statements,
  partial: ({ partial }) => partial,
  words: ({ words }) => words,
  files: ({ files }) => files,
  cues: ({ cues }) => cues.map(({ lemma, statements }) => `${lemma}:${statements}`).join(' '),
  first_file: ({ first }) => first.file,
  first_line: ({ first }) => first.line,
  first_column: ({ first }) => first.column,
  last_file: ({ last }) => last.file,
  last_line: ({ last }) => last.line,
  last_column: ({ last }) => last.column,
};

/** A row for each speaker, group, file or cue, with a header that says by which. */
export function separated(delimiter: ',' | '\t', { by, rows }: CensusReport, look: CensusLook): string {
  const header = Object.keys(COLUMNS).map((name) => (name === 'id' || name === 'name' ? `${by}_${name}` : name));
  const body = rows.map((row) => Object.values(COLUMNS).map((cellOf) => cellOf(row)));
  return rowsOf([header, ...body], delimiter, look);
}
