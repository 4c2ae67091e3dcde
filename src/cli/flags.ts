import { InputError } from '../errors.js';
import { type FormatName, formats } from '../output/index.js';
import type { OffsetUnit } from '../statements/schema.js';
import type { ColorChoice } from './color.js';
import type { Flag } from './command.js';

/** The flags that choose who is known. */
export interface RegistryOptions {
  /** `false` for `--no-pack`. */
  readonly pack?: readonly string[] | boolean;
  readonly registry?: readonly string[];
}

/** The flags of `extract`, as read. */
export interface ExtractOptions extends RegistryOptions {
  readonly format?: FormatName;
  readonly color: ColorChoice;
  readonly speaker?: readonly string[];
  readonly group?: readonly string[];
  readonly date?: string;
  readonly offsets: OffsetUnit;
  readonly stdinFilename?: string;
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

const repeated = (value: string, before: unknown): string[] => [...(Array.isArray(before) ? before : []), value];

/** The output's colour, for every command that prints for people. */
export const color: Flag = {
  term: '--color <when>',
  help: 'colour the output',
  choices: ['auto', 'always', 'never'],
  initial: 'auto',
};

/** Keeps members of a group; repeatable. */
export const group: Flag = { term: '-g, --group <id>', help: 'only this group (repeatable)', read: repeated };

/** The known speakers: packs that come with onrecord, and files of one's own. */
export const registryFlags: readonly Flag[] = [
  {
    term: '--pack <name>',
    help: 'known speakers to load, or none (repeatable; default: belarus-2020)',
    read: repeated,
  },
  { term: '--no-pack', help: 'load no pack' },
  { term: '--registry <file>', help: 'a JSON file of known speakers (repeatable)', read: repeated },
];

/** Every flag of `extract`, in the order of the help. */
export const extractFlags: readonly Flag[] = [
  {
    term: '-f, --format <name>',
    help: 'output format (default: table on a terminal, json in a pipe)',
    choices: Object.keys(formats),
  },
  { term: '-s, --speaker <name>', help: 'only this speaker: id, name or family name (repeatable)', read: repeated },
  group,
  { term: '-a, --all', help: 'show also the quotations that are not statements' },
  { term: '--min-confidence <n>', help: 'withhold speakers that are less sure than this, 0 to 1', read: toConfidence },
  ...registryFlags,
  { term: '--date <yyyy-mm-dd>', help: "the articles' date, for roles that changed hands", read: toDate },
  {
    term: '--offsets <unit>',
    help: 'unit of offsets and columns',
    choices: ['utf16', 'codepoint', 'byte'],
    initial: 'utf16',
  },
  { term: '--stdin-filename <name>', help: 'what to call standard input (default: -)' },
  { term: '--csv-raw', help: 'leave csv and tsv cells that a spreadsheet would run as formulas' },
  color,
  { term: '-q, --quiet', help: 'no warnings' },
];

function toConfidence(value: string): number {
  const number = Number(value);
  if (value.trim() !== '' && number >= 0 && number <= 1) return number;
  throw new InputError(`--min-confidence ${value}: not a number from 0 to 1`);
}

function toDate(value: string): string {
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00Z`).toJSON()?.startsWith(value);
  if (isDate) return value;
  throw new InputError(`--date ${value}: not a date; write it as YYYY-MM-DD`);
}
