import { InputError } from '../../errors.js';
import { type CheckKind, checkKinds, type VerifyKind, verifyKinds } from '../../findings/finding.js';
import { type ReporterName, reporters } from '../../output/reporters/index.js';
import { didYouMean } from '../../speakers/nearest.js';
import type { ColorChoice } from '../color.js';
import type { Flag } from '../command.js';
import type { InputOptions } from '../files/find.js';
import { color, date, type RegistryOptions, registryFlags } from '../flags.js';
import { walkFlags } from './input.js';
import { names, repeated, share } from './values.js';

interface CheckingOptions extends RegistryOptions, InputOptions {
  readonly reporter: ReporterName;
  readonly color: ColorChoice;
  readonly date?: string;
  readonly quiet?: boolean;
}

/** The flags of `check`, as read. */
export interface CheckOptions extends CheckingOptions {
  readonly update?: boolean;
  readonly failOn?: readonly CheckKind[];
  readonly minF1?: number;
  readonly minConfidence?: number;
}

/** The flags of `verify`, as read. */
export interface VerifyOptions extends CheckingOptions {
  readonly against?: readonly string[];
  readonly failOn?: readonly VerifyKind[];
}

const reporter: Flag = {
  term: '-r, --reporter <name>',
  help: 'who reads the report',
  choices: Object.keys(reporters),
  initial: 'pretty',
};

/** What makes `check` fail where `--fail-on` does not say. */
export const CHECK_FAILS_ON: readonly CheckKind[] = ['changed', 'missing', 'added'];

/** What makes `verify` fail where `--fail-on` does not say. */
export const VERIFY_FAILS_ON: readonly VerifyKind[] = ['altered', 'spliced', 'not-found', 'speaker'];

/** Every flag of `check`, in the order of the help. */
export const checkFlags: readonly Flag[] = [
  reporter,
  failOn(Object.keys(checkKinds), CHECK_FAILS_ON),
  {
    term: '--min-f1 <n>',
    help: 'fail when speakers agree less with the golden files, 0 to 1',
    read: share('--min-f1'),
  },
  { term: '--min-confidence <n>', help: 'how sure a speaker must be, 0 to 1', read: share('--min-confidence') },
  { term: '-u, --update', help: 'write the golden files (refused when CI is set)', momentary: true },
  ...walkFlags,
  ...registryFlags,
  date,
  color,
  { term: '-q, --quiet', help: 'no warnings' },
];

/** Every flag of `verify`, in the order of the help. */
export const verifyFlags: readonly Flag[] = [
  { term: '--against <paths...>', help: 'the sources: files or folders', read: repeated, path: true },
  reporter,
  failOn(Object.keys(verifyKinds), VERIFY_FAILS_ON),
  ...walkFlags,
  ...registryFlags,
  date,
  color,
  { term: '-q, --quiet', help: 'no warnings' },
];

function failOn(kinds: readonly string[], standard: readonly string[]): Flag {
  return {
    term: '--fail-on <kinds>',
    help: `what ends the run with 1: ${kinds.join(', ')} (default: ${standard.join(',')})`,
    read(value, before) {
      const wanted = names('--fail-on')(value, before);
      const unknown = wanted.find((kind) => !kinds.includes(kind));
      if (unknown === undefined) return wanted;
      const hint = didYouMean(unknown, kinds);
      throw new InputError(`--fail-on ${unknown}: no such kind${hint}; there are: ${kinds.join(', ')}`);
    },
  };
}
