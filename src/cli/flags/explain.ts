import type { ColorChoice } from '../color.js';
import type { Flag } from '../command.js';
import { color, date, type RegistryOptions, registryFlags } from '../flags.js';

/** The flags of `explain`, as read. */
export interface ExplainOptions extends RegistryOptions {
  readonly format: 'text' | 'json';
  readonly color: ColorChoice;
  readonly date?: string;
  readonly stdinFilename?: string;
}

/** Every flag of `explain`, in the order of the help. */
export const explainFlags: readonly Flag[] = [
  { term: '-f, --format <name>', help: 'output format', choices: ['text', 'json'], initial: 'text' },
  ...registryFlags,
  date,
  { term: '--stdin-filename <name>', help: 'what to call standard input (default: -)', momentary: true },
  color,
];
