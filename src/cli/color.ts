import type { Io } from './io.js';

export type ColorChoice = 'auto' | 'always' | 'never';

/** Whether to colour standard output: the flag, else FORCE_COLOR, else NO_COLOR, else whether a terminal reads it. */
export function colorFor(choice: ColorChoice, env: Io['env'], isTTY: boolean): boolean {
  if (choice !== 'auto') return choice === 'always';
  const { FORCE_COLOR: force, NO_COLOR: refused } = env;
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (refused !== undefined && refused !== '') return false;
  return isTTY && env.TERM !== 'dumb';
}
