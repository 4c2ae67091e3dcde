import type { Io } from './io.js';

const ENDINGS: Readonly<Record<string, string>> = { jsonl: 'ndjson', md: 'markdown' };

interface Asked<Name> {
  readonly format?: Name;
  readonly output?: string;
}

/** The format a run prints: the one asked for, else what the file's name says, else a table on a terminal and JSON. */
export function formatFor<Name extends string>(
  { format, output }: Asked<Name>,
  formats: Readonly<Record<Name | 'table' | 'json', unknown>>,
  { stdout }: Pick<Io, 'stdout'>,
): Name | 'table' | 'json' {
  if (format) return format;
  if (output === undefined || output === '-') return stdout.isTTY ? 'table' : 'json';
  const ending = output.slice(output.lastIndexOf('.') + 1).toLowerCase();
  const named = ENDINGS[ending] ?? ending;
  return Object.hasOwn(formats, named) ? (named as Name) : 'json';
}
