import type { CensusFormatName } from '../../output/summary/index.js';
import type { By } from '../../statements/census.js';
import type { Flag } from '../command.js';
import { color, csvRaw, date, type ExtractOptions, minConfidence, outputFlag, quiet, registryFlags } from '../flags.js';
import { filterFlags } from './filter.js';
import { inputFlags } from './input.js';

type Shared = Omit<ExtractOptions, 'format' | 'fields' | 'all' | 'offsets' | 'carry'>;

/** The flags of `summary`, as read. */
export interface SummaryOptions extends Shared {
  readonly by: By;
  readonly format?: CensusFormatName;
}

/** Every flag of `summary`, in the order of the help. */
export const summaryFlags: readonly Flag[] = [
  { term: '--by <what>', help: 'what to count by', choices: ['speaker', 'group', 'file', 'cue'], initial: 'speaker' },
  {
    term: '-f, --format <name>',
    help: 'output format (default: table on a terminal, json in a pipe)',
    choices: ['table', 'json', 'csv', 'tsv'],
  },
  outputFlag,
  ...filterFlags({ group: '-g, --group <id>', speaker: '-s, --speaker <name>' }),
  minConfidence,
  ...registryFlags,
  date,
  ...inputFlags.filter(({ term }) => !term.startsWith('--carry')),
  csvRaw,
  color,
  quiet,
];
