import type { Command, Flag } from '../command.js';
import { flagsOf } from '../config/flags.js';
import { type FlagTerm, flagTerm, isList } from '../flag-term.js';

/** A flag as manuals and shells tell of it. */
export interface FlagEntry extends FlagTerm {
  readonly help: string;
  readonly choices: readonly string[];
  readonly initial: string | null;
  /** It may be given again. */
  readonly list: boolean;
  /** Its value names a file or a folder. */
  readonly path: boolean;
}

/** A command as manuals and shells tell of it. */
export interface CommandEntry extends Pick<Command, 'name' | 'summary' | 'standard'> {
  readonly operands: string;
  /** The words that may stand for its operand; none where it takes files. */
  readonly choices: readonly string[];
  readonly flags: readonly FlagEntry[];
}

const HELP: Flag = { term: '-h, --help', help: 'display help for command' };
const FILE_NAMES = /^(?:file|path)s?$/;

function flagEntry(flag: Flag): FlagEntry {
  const term = flagTerm(flag);
  const { help, choices = [], initial = null, path = false } = flag;
  return { ...term, help, choices, initial, list: isList(flag), path: path || FILE_NAMES.test(term.argument ?? '') };
}

/** The whole command line, from the table that its parser is made of. */
export const entriesOf = (commands: readonly Command[]): CommandEntry[] =>
  commands.map((command) => ({
    name: command.name,
    summary: command.summary,
    standard: command.standard,
    operands: command.operands ?? '',
    choices: command.choices ?? [],
    flags: [...flagsOf(command), HELP].map(flagEntry),
  }));

/** A flag as it is typed, short form first. */
export const formsOf = ({ short, long }: FlagTerm): string[] => (short === null ? [long] : [short, long]);
