import type { Command } from '../command.js';
import { flagTerm } from '../flag-term.js';
import { findConfig } from './find.js';
import type { ConfigOptions } from './flags.js';

/** What the command line asks of one command. */
export interface Given {
  readonly command: Command;
  readonly options: object;
  /** The options that the command line itself names; these win over settings. */
  readonly named: ReadonlySet<string>;
}

/** The options in force, and the file that had a part in them. */
export interface Settled {
  readonly options: object;
  readonly file: string | null;
}

/** Adds the settings of a file to what the command line says. Without a file nothing is loaded for it. */
export async function settle(
  { command, options, named }: Given,
  commands: readonly Command[],
  cwd: string,
): Promise<Settled> {
  const { config } = options as ConfigOptions;
  if (command.flags.length === 0 || config === false) return { options, file: null };
  const file = config ?? findConfig(cwd);
  if (file === null) return { options, file };
  const { loadConfig } = await import('./load.js');
  const settings = [...(await loadConfig(file, command, commands))].filter(([key]) => !named.has(key));
  return { options: { ...options, ...Object.fromEntries(settings) }, file };
}

/** The settings in force as JSON, in the order of the help; what is not set is left out. */
export function settledText({ options, file }: Settled, { name, flags }: Command): string {
  const values = new Map(Object.entries(options));
  const keys = new Set(flags.filter(({ momentary }) => !momentary).map((flag) => flagTerm(flag).key));
  const settings = Object.fromEntries([...keys].map((key) => [key, values.get(key)]));
  return `${JSON.stringify({ config: file, command: name, settings }, null, 2)}\n`;
}
