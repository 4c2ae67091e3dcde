import type { ColorChoice } from '../color.js';
import type { Flag } from '../command.js';
import type { InputOptions } from '../files/find.js';
import type { SortKey } from '../files/sort.js';
import { color, date, minConfidence, type RegistryOptions, registryFlags } from '../flags.js';
import { type FilterOptions, filterFlags } from './filter.js';
import { walkFlags } from './input.js';
import { repeated, wholeNumber } from './values.js';

/** The flags of `grep`, as read. */
export interface GrepOptions extends RegistryOptions, FilterOptions, Omit<InputOptions, 'filesFrom'> {
  readonly regexp?: readonly string[];
  readonly ignoreCase?: boolean;
  readonly smartCase?: boolean;
  readonly wordRegexp?: boolean;
  readonly fixedStrings?: boolean;
  readonly invertMatch?: boolean;
  readonly maxCount?: number;
  readonly afterContext?: number;
  readonly beforeContext?: number;
  readonly context?: number;
  readonly count?: boolean;
  readonly filesWithMatches?: boolean;
  readonly filesWithoutMatch?: boolean;
  readonly quiet?: boolean;
  readonly json?: boolean;
  /** `false` for `--no-filename`. */
  readonly filename?: boolean;
  readonly withFilename?: boolean;
  readonly heading?: boolean;
  readonly sort?: SortKey;
  /** `false` for `--no-messages`. */
  readonly messages?: boolean;
  readonly color: ColorChoice;
  readonly date?: string;
  readonly minConfidence?: number;
}

const searching: readonly Flag[] = [
  { term: '-e, --regexp <pattern>', help: 'a pattern; every operand is then a path (repeatable)', read: repeated },
  { term: '-i, --ignore-case', help: 'upper and lower case match alike' },
  { term: '-S, --smart-case', help: 'the same, where no pattern has a capital' },
  { term: '-w, --word-regexp', help: 'only whole words' },
  { term: '-F, --fixed-strings', help: 'patterns are plain words, not regular expressions' },
  { term: '-v, --invert-match', help: 'statements that do not match' },
  { term: '-m, --max-count <n>', help: 'at most so many statements an article', read: wholeNumber('--max-count') },
];

const showing: readonly Flag[] = [
  {
    term: '-A, --after-context <n>',
    help: "show also the statement's paragraph and so many paragraphs after it",
    read: wholeNumber('--after-context'),
  },
  {
    term: '-B, --before-context <n>',
    help: 'so many paragraphs before it, and its own',
    read: wholeNumber('--before-context'),
  },
  { term: '-C, --context <n>', help: 'so many paragraphs before and after it', read: wholeNumber('--context') },
  { term: '-c, --count', help: 'only how many statements match in each file' },
  { term: '-l, --files-with-matches', help: 'only the names of files with a match' },
  { term: '--files-without-match', help: 'only the names of files without one' },
  { term: '-0, --null', help: 'end the names of files with NUL, for xargs -0' },
  { term: '-q, --quiet', help: 'print nothing: the exit code tells, at the first match' },
  { term: '--json', help: "ripgrep's messages, a JSON object a line; see onrecord schema grep" },
  { term: '-H, --with-filename', help: 'counts name their file even where there is one only' },
  { term: '-I, --no-filename', help: 'name no files' },
  { term: '--heading', help: 'the file above its matches (default on a terminal)' },
  { term: '--no-heading', help: 'the file before each match (default in a pipe)' },
  { term: '--sort <key>', help: 'order of the articles (default: as given)', choices: ['none', 'path', 'modified'] },
  { term: '--no-messages', help: 'no warnings and errors about files' },
];

/** Every flag of `grep`, in the order of the help. Letters mean what they mean to ripgrep: `-g` is --glob here. */
export const grepFlags: readonly Flag[] = [
  ...searching,
  ...filterFlags({ speaker: '--speaker <name>', group: '--group <id>' }),
  minConfidence,
  ...showing,
  ...walkFlags.map((flag) => (flag.term.startsWith('--glob') ? { ...flag, term: `-g, ${flag.term}` } : flag)),
  ...registryFlags,
  date,
  { term: '--stdin-filename <name>', help: 'what to call standard input (default: -)', momentary: true },
  color,
];
