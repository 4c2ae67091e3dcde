import { existsSync } from 'node:fs';
import { InputError } from '../errors.js';
import type { GrepOptions } from './flags/grep.js';

/** What grep searches for, and where. */
export interface Asked {
  /** Empty where only filters choose. */
  readonly patterns: readonly string[];
  readonly paths: readonly string[];
}

/**
 * Parts the operands into pattern and paths. With `-e` all are paths. With a filter the first is a path too where there
 * is such a file, or it looks like one: `grep --speaker putin articles/` asks for all he said.
 *
 * @throws InputError where there is neither pattern nor filter.
 */
export function askedOf(operands: readonly string[], options: GrepOptions, filtered: boolean): Asked {
  if (options.regexp) return { patterns: options.regexp, paths: operands };
  const [first, ...rest] = operands;
  if (first === undefined && !filtered) {
    throw new InputError('nothing to search for; give a pattern, or a filter such as --speaker putin');
  }
  if (first === undefined || (filtered && isPath(first))) return { patterns: [], paths: operands };
  return { patterns: [first], paths: rest };
}

// A mistyped path must not pass for a pattern that nobody's words match.
const isPath = (operand: string): boolean =>
  operand === '-' || operand.includes('/') || /\.\w{1,4}$/.test(operand) || (operand !== '' && existsSync(operand));
