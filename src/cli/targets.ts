import { existsSync } from 'node:fs';

/** A file, or the quotations on one line of it. */
export interface Target {
  readonly name: string;
  readonly line: number | null;
  readonly column: number | null;
}

/**
 * Reads `FILE`, `FILE:LINE` or `FILE:LINE:COLUMN`, as `--format line` prints it. A file whose own name ends like that is
 * meant where there is one.
 */
export function targetOf(operand: string, exists: (name: string) => boolean = existsSync): Target {
  const parts = /^(?<name>.+?):(?<line>\d+)(?::(?<column>\d+))?:?$/u.exec(operand)?.groups;
  if (!parts?.name || exists(operand)) return { name: operand, line: null, column: null };
  return { name: parts.name, line: Number(parts.line), column: parts.column ? Number(parts.column) : null };
}
