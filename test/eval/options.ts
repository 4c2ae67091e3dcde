import { parseArgs } from 'node:util';
import { ALL_SETS, DEFAULT_SETS, type SetName } from './gold.js';
import type { MissFilter } from './misses.js';
import { MISS_KINDS } from './scorer.js';

export interface Options {
  readonly sets: readonly SetName[];
  /** How many misses to show, after leaving out the first `skip`. */
  readonly errors: number;
  readonly skip: number;
  /** Keep this run's misses for later runs to be compared with. */
  readonly save: boolean;
  /** Show only misses that the saved run did not have. */
  readonly onlyNew: boolean;
  readonly filter: MissFilter;
}

export const USAGE = `usage: npm run eval -- [SET…] [--errors N] [--skip N] [--kind KIND] [--rule ID] [--doc ID]
       [--new] [--save]
  SET   ${ALL_SETS.join(' | ')} (default: ${DEFAULT_SETS.join(' ')})
  --save keeps the misses of this run; later runs count what changed, and --new shows only the misses it did not have
  KIND  ${MISS_KINDS.join(' | ')}`;

/** One of the allowed words, or an error that lists them. */
function oneOf<T extends string>(allowed: readonly T[], value: string): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new Error(`"${value}" is none of ${allowed.join(', ')}`);
  return found;
}

function wholeNumber(option: string, value: string): number {
  if (!/^\d+$/.test(value)) throw new Error(`--${option} takes a whole number, not "${value}"`);
  return Number(value);
}

/** Reads the command line; throws with one clear line where it makes no sense. */
export function parseOptions(argv: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      errors: { type: 'string', default: '0' },
      skip: { type: 'string', default: '0' },
      kind: { type: 'string' },
      rule: { type: 'string' },
      doc: { type: 'string' },
      new: { type: 'boolean', default: false },
      save: { type: 'boolean', default: false },
    },
  });
  const { kind, rule, doc } = values;
  return {
    sets: positionals.length ? positionals.map((set) => oneOf(ALL_SETS, set)) : DEFAULT_SETS,
    errors: wholeNumber('errors', values.errors),
    skip: wholeNumber('skip', values.skip),
    save: values.save,
    onlyNew: values.new,
    filter: { kind: kind === undefined ? undefined : oneOf(MISS_KINDS, kind), rule, doc },
  };
}
