import type { Command, Flag } from '../command.js';

/** The flags about settings themselves, as read. */
export interface ConfigOptions {
  /** `false` for `--no-config`. */
  readonly config?: string | false;
  readonly printConfig?: boolean;
}

const configFlags: readonly Flag[] = [
  {
    term: '--config <file>',
    help: 'settings to take (default: onrecord.config.json here or in a folder above)',
    momentary: true,
  },
  { term: '--no-config', help: 'take no settings from a file', momentary: true },
  { term: '--print-config', help: 'print the settings in force, and do nothing else', momentary: true },
];

/** Every flag of a command: its own, and those about settings where there is anything to set. */
export const flagsOf = ({ flags }: Command): readonly Flag[] => (flags.length === 0 ? [] : [...flags, ...configFlags]);
