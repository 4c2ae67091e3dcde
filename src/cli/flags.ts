import { type FormatName, formats } from '../output/index.js';
import type { OffsetUnit } from '../statements/schema.js';
import type { ColorChoice } from './color.js';
import type { Flag } from './command.js';
import type { InputOptions } from './files/find.js';
import { type FilterOptions, filterFlags } from './flags/filter.js';
import { inputFlags, type JsonlOptions } from './flags/input.js';
import { day, names, repeated, share } from './flags/values.js';

/** The flags that choose who is known. */
export interface RegistryOptions {
  /** `false` for `--no-pack`. */
  readonly pack?: readonly string[] | boolean;
  readonly registry?: readonly string[];
}

/** The flags of `extract`, as read. */
export interface ExtractOptions extends RegistryOptions, InputOptions, JsonlOptions, FilterOptions {
  readonly format?: FormatName;
  readonly fields?: readonly string[];
  readonly output?: string;
  readonly color: ColorChoice;
  readonly date?: string;
  readonly offsets: OffsetUnit;
  readonly minConfidence?: number;
  readonly all?: boolean;
  readonly csvRaw?: boolean;
  readonly quiet?: boolean;
}

/** The flags of `speakers`, as read. */
export interface SpeakersOptions extends RegistryOptions {
  readonly format?: 'table' | 'json';
  readonly color: ColorChoice;
  readonly group?: readonly string[];
}

/** The output's colour, for every command that prints for people. */
export const color: Flag = {
  term: '--color <when>',
  help: 'colour the output',
  choices: ['auto', 'always', 'never'],
  initial: 'auto',
};

/** Keeps members of a group; repeatable. */
export const group: Flag = { term: '-g, --group <id>', help: 'only this group (repeatable)', read: repeated };

/** Takes speakers that are not sure enough for none. */
export const minConfidence: Flag = {
  term: '--min-confidence <n>',
  help: 'withhold speakers that are less sure than this, 0 to 1',
  read: share('--min-confidence'),
};

/** Spreadsheets run cells that start like a formula; by default these are guarded. */
export const csvRaw: Flag = {
  term: '--csv-raw',
  help: 'leave csv and tsv cells that a spreadsheet would run as formulas',
};

/** Leaves standard error to errors. */
export const quiet: Flag = { term: '-q, --quiet', help: 'no warnings and no progress' };

/** Where results go. */
export const outputFlag: Flag = {
  term: '-o, --output <file>',
  help: 'write to a file, whole or not at all',
  momentary: true,
};

/** The day that role terms are read for. */
export const date: Flag = {
  term: '--date <yyyy-mm-dd>',
  help: "the articles' date, for roles that changed hands",
  read: day('--date'),
};

/** The known speakers: packs that come with onrecord, and files of one's own. */
export const registryFlags: readonly Flag[] = [
  {
    term: '--pack <name>',
    help: 'known speakers to load, or none (repeatable; default: belarus-2020)',
    read: repeated,
  },
  { term: '--no-pack', help: 'load no pack' },
  { term: '--registry <file>', help: 'a JSON file of known speakers (repeatable)', read: repeated, path: true },
];

/** Every flag of `extract`, in the order of the help. */
export const extractFlags: readonly Flag[] = [
  {
    term: '-f, --format <name>',
    help: 'output format (default: table on a terminal, json in a pipe)',
    choices: Object.keys(formats),
  },
  { term: '--fields <names>', help: 'only these fields of the records, as id,speaker.name', read: names('--fields') },
  outputFlag,
  ...filterFlags({ group: '-g, --group <id>', speaker: '-s, --speaker <name>' }),
  { term: '-a, --all', help: 'show also the quotations that are not statements' },
  minConfidence,
  ...registryFlags,
  date,
  {
    term: '--offsets <unit>',
    help: 'unit of offsets and columns',
    choices: ['utf16', 'codepoint', 'byte'],
    initial: 'utf16',
  },
  ...inputFlags,
  csvRaw,
  color,
  quiet,
];
