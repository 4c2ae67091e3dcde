import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** Text for one column of a row. It wraps to the column; `paint` colours each of its lines. */
export interface Cell {
  readonly text: string;
  readonly paint?: (line: string) => string;
}

const GAP = '  ';

/** Lays a row out in columns of the given widths, as lines that none of its cells leaves. */
export function row(cells: readonly Cell[], widths: readonly number[]): string {
  const wrapped = cells.map(({ text }, column) => wrap(text, widths[column] ?? 0));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, index) => lineOf(cells, wrapped, widths, index)).join('');
}

function lineOf(
  cells: readonly Cell[],
  wrapped: readonly string[][],
  widths: readonly number[],
  index: number,
): string {
  const last = wrapped.findLastIndex((lines) => (lines[index] ?? '') !== '');
  const painted = cells.slice(0, last + 1).map(({ paint = same }, column) => {
    const text = wrapped[column]?.[index] ?? '';
    const padding = column === last ? '' : ' '.repeat(Math.max(0, (widths[column] ?? 0) - stringWidth(text)));
    return (text === '' ? '' : paint(text)) + padding;
  });
  return `${painted.join(GAP)}\n`;
}

/** Breaks text into lines of at most that many terminal columns, inside a word where it must. */
export const wrap = (text: string, width: number): string[] =>
  stringWidth(text) <= width ? [text] : wrapAnsi(text, width, { hard: true }).split('\n');

/** The terminal columns that the widest cell of a column takes, at most `most`. */
export const widest = (rows: readonly (readonly Cell[])[], column: number, most: number): number =>
  rows.reduce((width, cells) => Math.max(width, Math.min(most, stringWidth(cells[column]?.text ?? ''))), 1);

/** What is left of the terminal beside columns of these widths. */
export const remaining = (width: number, ...taken: readonly number[]): number =>
  taken.reduce((left, column) => left - column - GAP.length, width);

const same = (text: string): string => text;
