import type { Flag } from './command.js';

/** A flag's term taken apart: `-s, --speaker <name>`. */
export interface FlagTerm {
  readonly short: string | null;
  readonly long: string;
  /** What its value is called; null where it takes none. */
  readonly argument: string | null;
  /** Its value may be several words. */
  readonly variadic: boolean;
  /** It switches off what its name says, as `--no-pack`. */
  readonly negated: boolean;
  /** Its name among the options, and in a configuration file. */
  readonly key: string;
}

const TERM =
  /^(?:(?<short>-\S), )?(?<long>--(?<no>no-)?(?<name>[a-z0-9-]+))(?: [<[](?<argument>.+?)(?<more>\.\.\.)?[>\]])?$/;

/** Takes a flag's term apart. */
export function flagTerm({ term }: Pick<Flag, 'term'>): FlagTerm {
  const { short = null, long = term, no, name = '', argument = null, more } = TERM.exec(term)?.groups ?? {};
  const key = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return { short, long, argument, variadic: more !== undefined, negated: no !== undefined, key };
}

/** Whether a flag may be given again, so that it has a list of values. */
export const isList = (flag: Flag): boolean => flagTerm(flag).variadic || (flag.read?.length ?? 0) > 1;
