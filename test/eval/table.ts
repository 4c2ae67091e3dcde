/** A share as the figures are quoted: one decimal, a dash where nothing was counted. */
export const percent = (part: number, whole: number): string => (whole ? ((100 * part) / whole).toFixed(1) : '-');

/** Rows as aligned text: the first column to the left, the others to the right. The first row is the heading. */
export function formatTable(rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map((row) => row.map(String));
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return cells.map(line).join('\n');
}

/** A table under its heading. */
export const section = (title: string, rows: readonly (readonly (string | number)[])[]): string =>
  `\n${title}\n${formatTable(rows)}`;

/** Gathers items under a key, in the order of first appearance. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
