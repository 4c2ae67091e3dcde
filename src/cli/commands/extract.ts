import type { Format, Look } from '../../output/format.js';
import { type FormatName, formats } from '../../output/index.js';
import type { Summary } from '../../statements/schema.js';
import { NOTHING_YET, withArticle } from '../../statements/summary.js';
import { version } from '../../version.js';
import { type Run, readArticles, type Tally, tellUndated } from '../articles.js';
import { colorFor } from '../color.js';
import type { Call, ExitCode } from '../command.js';
import { checkInput } from '../documents.js';
import { areSeveral, findSources } from '../files/find.js';
import type { ExtractOptions } from '../flags.js';
import { formatFor } from '../formats.js';
import { type Io, widthOf, write } from '../io.js';
import { into } from '../output.js';
import { warn } from '../problems.js';
import { inWords, selectionOf } from '../selection.js';
import type { Source } from '../sources.js';

/** Finds who said what in each file and prints it, file by file, in the order given. */
export async function run({ operands, options, io, help }: Call<ExtractOptions>): Promise<ExitCode> {
  if (operands.length === 0 && options.filesFrom === undefined && io.stdin.isTTY) {
    await write(io.stderr, help());
    return 2;
  }
  checkInput(options);
  const format = formatFor(options, formats, io);
  const fields = await fieldsFor(options, format);
  const { registry, errors, filter } = await selectionOf(options, io);
  const sources = await findSources(operands, options, io);
  const tally: Tally = { errors, undated: 0 };
  const look = lookOf(options, areSeveral(sources, options), fields, io);
  const reading: Run = { ...options, registry, filter, resultsLater: options.output !== undefined };
  const summary = await into(options.output, io, (put) => printAll(sources, reading, tally, { format, look, put, io }));
  if (!options.quiet) await tellUndated(tally, io);
  if (summary.errors > 0) return 2;
  const filtered = inWords(options);
  if (filtered === '' || summary.statements > 0) return 0;
  if (!options.quiet) await warn(io, `no statement ${filtered}`);
  return 1;
}

interface Printing {
  readonly format: FormatName;
  readonly look: Look;
  readonly io: Io;
  put(text: string): Promise<void>;
}

/** Prints every article as it comes, holding one at a time. */
async function printAll(sources: readonly Source[], run: Run, tally: Tally, printing: Printing): Promise<Summary> {
  const { put, io } = printing;
  const formatter = (await formatOf(printing))(printing.look);
  let summary = NOTHING_YET;
  await put(formatter.begin());
  for await (const { article } of readArticles(sources, run, tally, io)) {
    await put(formatter.article(article, summary.articles));
    summary = withArticle(summary, article);
  }
  summary = { ...summary, errors: tally.errors };
  await put(formatter.end(summary));
  return summary;
}

async function formatOf({ format: name, look: { fields } }: Printing): Promise<Format> {
  const format = await formats[name]();
  if (!fields || (name !== 'json' && name !== 'ndjson')) return format;
  return (await import('../../output/fields.js')).selecting(format);
}

/** The columns that are wanted; fields carried along are columns of their own. */
async function fieldsFor(
  { fields, carry }: ExtractOptions,
  format: FormatName,
): Promise<readonly string[] | undefined> {
  if (fields) return (await import('../../output/fields.js')).fieldsFrom(fields, format);
  if (!carry || (format !== 'csv' && format !== 'tsv')) return undefined;
  const { CELLS } = await import('../../output/cells.js');
  return [...Object.keys(CELLS), ...carry.map((name) => `carried.${name}`)];
}

const lookOf = (options: ExtractOptions, several: boolean, fields: Look['fields'], { stdout, env }: Io): Look => ({
  width: widthOf(stdout, env),
  color: colorFor(options.color, env, options.output === undefined && (stdout.isTTY ?? false)),
  several,
  all: options.all ?? false,
  csvRaw: options.csvRaw ?? false,
  offsets: options.offsets,
  version: version(),
  fields,
});
