import type { Look } from '../../output/format.js';
import { formats } from '../../output/index.js';
import { filterFor } from '../../statements/filter.js';
import type { Article, Summary } from '../../statements/schema.js';
import { NOTHING_YET, withArticle, withError } from '../../statements/summary.js';
import { version } from '../../version.js';
import { articleOf, type Reading } from '../article.js';
import { colorFor } from '../color.js';
import type { Call, ExitCode } from '../command.js';
import type { ExtractOptions } from '../flags.js';
import { type Io, widthOf, write } from '../io.js';
import { tell, warn } from '../problems.js';
import { checkGroups, loadKnown } from '../registry.js';
import { type Source, sourcesOf } from '../sources.js';

/** Finds who said what in each file and prints it, file by file, in the order given. */
export async function run({ operands, options, io, help }: Call<ExtractOptions>): Promise<ExitCode> {
  if (operands.length === 0 && io.stdin.isTTY) {
    await write(io.stderr, help());
    return 2;
  }
  const { registry, errors } = await loadKnown(options, io);
  const wanted = { speakers: options.speaker ?? [], groups: options.group ?? [] };
  checkGroups(wanted.groups, registry.groups);
  const filter = filterFor(wanted, registry);

  const sources = sourcesOf(operands, io, options.stdinFilename);
  const reading = { ...options, registry, filter };
  const summary = await printAll(sources, reading, { ...NOTHING_YET, errors }, options, io);
  if (summary.errors > 0) return 2;
  if (filter === null || summary.statements > 0) return 0;
  if (!options.quiet) await warn(io, `no statement by ${[...wanted.speakers, ...wanted.groups].join(', ')}`);
  return 1;
}

/** Prints every article as it comes, holding one at a time; a source that cannot be read is told and passed over. */
async function printAll(
  sources: readonly Source[],
  reading: Reading,
  start: Summary,
  options: ExtractOptions,
  io: Io,
): Promise<Summary> {
  const format = await formats[options.format ?? (io.stdout.isTTY ? 'table' : 'json')]();
  const formatter = format(lookOf(options, sources.length > 1, io));
  let summary = start;
  await write(io.stdout, formatter.begin());
  for (const source of sources) {
    const article = await read(source, reading, io);
    if (article === null) {
      summary = withError(summary);
      continue;
    }
    for (const warning of options.quiet ? [] : article.warnings) await warn(io, warning, article.file);
    await write(io.stdout, formatter.article(article, summary.articles));
    summary = withArticle(summary, article);
  }
  await write(io.stdout, formatter.end(summary));
  return summary;
}

/** The article, or null when there is none to be had: even a bug in one leaves the others to come out. */
async function read(source: Source, reading: Reading, io: Io): Promise<Article | null> {
  try {
    return articleOf(source.name, await source.read(), reading);
  } catch (error) {
    await tell(io, error, source.name);
    return null;
  }
}

const lookOf = (options: ExtractOptions, several: boolean, { stdout, env }: Io): Look => ({
  width: widthOf(stdout, env),
  color: colorFor(options.color, env, stdout.isTTY ?? false),
  several,
  all: options.all ?? false,
  csvRaw: options.csvRaw ?? false,
  offsets: options.offsets,
  version: version(),
});
