import { InputError } from '../../errors.js';
import { printers } from '../../output/grep/index.js';
import type { GrepLook } from '../../output/grep/printer.js';
import { finderFor } from '../../search/pattern.js';
import { type Query, search } from '../../search/search.js';
import { version } from '../../version.js';
import { type Run, readArticles, type Tally, tellUndated } from '../articles.js';
import { colorFor } from '../color.js';
import type { Call, ExitCode } from '../command.js';
import { areSeveral, findSources } from '../files/find.js';
import { sorted } from '../files/sort.js';
import type { GrepOptions } from '../flags/grep.js';
import { askedOf } from '../grep-operands.js';
import { type Io, widthOf, write } from '../io.js';
import { inWords, selectionOf } from '../selection.js';
import type { Source } from '../sources.js';

/** Searches what people said. 0 found · 1 not found · 2 any error, though what is found counts more where `-q` asks. */
export async function run({ operands, options, io }: Call<GrepOptions>): Promise<ExitCode> {
  const printing = printingOf(options);
  const { patterns, paths } = askedOf(operands, options, inWords(options) !== '');
  const query = queryOf(patterns, options);
  const selection = await selectionOf(options, io);
  // As ripgrep: without paths a terminal means the folder one is in.
  const places = paths.length === 0 && io.stdin.isTTY ? ['.'] : paths;
  const sources = await sorted(await findSources(places, { ...options, null: false }, io), options.sort ?? 'none');
  const tally: Tally = { errors: selection.errors, undated: 0 };
  const mute = options.messages === false;
  const reading: Run = { ...options, ...selection, offsets: 'utf16', quiet: mute, mute };

  const found = await printAll(sources, { reading, query, tally, printing, look: lookOf(options, sources, io), io });
  if (found && options.quiet) return 0;
  if (!mute) await tellUndated(tally, io);
  if (tally.errors > 0) return 2;
  return found ? 0 : 1;
}

type Printing = keyof typeof printers;

interface Work {
  readonly reading: Run;
  readonly query: Query;
  readonly tally: Tally;
  /** Null prints nothing, and stops at the first match. */
  readonly printing: Printing | null;
  readonly look: GrepLook;
  readonly io: Io;
}

/** Searches article after article, and tells whether anything was found, or listed. */
async function printAll(sources: readonly Source[], work: Work): Promise<boolean> {
  const { reading, query, tally, printing, look, io } = work;
  const printer = printing && (await printers[printing]())(look);
  let found = false;
  for await (const { article, document } of readArticles(sources, reading, tally, io)) {
    const result = search(article, document.text, query);
    found ||= result.hits.length > 0 === (printing !== 'without');
    if (printer) await write(io.stdout, printer.article(result));
    else if (found) return true;
  }
  if (printer) await write(io.stdout, printer.end(tally.errors));
  return found;
}

/** @throws InputError where the flags ask for two different things to be printed. */
function printingOf({ quiet, json, count, filesWithMatches, filesWithoutMatch }: GrepOptions): Printing | null {
  if (quiet) return null;
  const asked: readonly (readonly [boolean | undefined, string, Printing])[] = [
    [json, '--json', 'messages'],
    [count, '--count', 'counts'],
    [filesWithMatches, '--files-with-matches', 'with'],
    [filesWithoutMatch, '--files-without-match', 'without'],
  ];
  const given = asked.filter(([is]) => is);
  if (given.length > 1) throw new InputError(`${given.map(([, flag]) => flag).join(' and ')}: choose one`);
  return given[0]?.[2] ?? 'lines';
}

function queryOf(patterns: readonly string[], options: GrepOptions): Query {
  const { ignoreCase, smartCase, fixedStrings: fixed, wordRegexp: word, context } = options;
  const {
    beforeContext: before = context,
    afterContext: after = context,
    filesWithMatches,
    filesWithoutMatch,
  } = options;
  const shortest = options.quiet || filesWithMatches || filesWithoutMatch;
  return {
    finder: patterns.length === 0 ? null : finderFor(patterns, { ignoreCase, smartCase, fixed, word }),
    invert: options.invertMatch ?? false,
    most: shortest ? Math.min(1, options.maxCount ?? 1) : (options.maxCount ?? Number.POSITIVE_INFINITY),
    around: before === undefined && after === undefined ? null : { before: before ?? 0, after: after ?? 0 },
  };
}

function lookOf(options: GrepOptions, sources: readonly Source[], { stdout, env }: Io): GrepLook {
  const isTTY = stdout.isTTY ?? false;
  const named = !options.count || options.withFilename || areSeveral(sources, {});
  return {
    color: colorFor(options.color, env, isTTY),
    width: isTTY ? widthOf(stdout, env) : null,
    heading: options.heading ?? isTTY,
    names: options.filename !== false && named,
    nameEnd: options.null ? '\0' : '\n',
    version: version(),
  };
}
