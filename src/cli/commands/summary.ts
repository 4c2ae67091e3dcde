import { censusFormats } from '../../output/summary/index.js';
import { type CensusRow, census } from '../../statements/census.js';
import type { Summary } from '../../statements/schema.js';
import { NOTHING_YET, withArticle } from '../../statements/summary.js';
import { version } from '../../version.js';
import { type Run, readArticles, type Tally, tellUndated } from '../articles.js';
import { colorFor } from '../color.js';
import type { Call, ExitCode } from '../command.js';
import { checkInput } from '../documents.js';
import { areSeveral, findSources } from '../files/find.js';
import type { SummaryOptions } from '../flags/summary.js';
import { formatFor } from '../formats.js';
import { type Io, widthOf } from '../io.js';
import { into } from '../output.js';
import { warn } from '../problems.js';
import { inWords, selectionOf } from '../selection.js';
import type { Source } from '../sources.js';

/** Counts who spoke how often, in how many words, with which cues. Without paths a terminal means the folder one is in. */
export async function run({ operands, options, io }: Call<SummaryOptions>): Promise<ExitCode> {
  checkInput(options);
  const { stdout, env } = io;
  const { registry, errors, filter } = await selectionOf(options, io);
  const here = operands.length === 0 && options.filesFrom === undefined && io.stdin.isTTY;
  const sources = await findSources(here ? ['.'] : operands, options, io);
  const tally: Tally = { errors, undated: 0 };
  const format = await censusFormats[formatFor(options, censusFormats, io)]();
  const reading: Run = { ...options, registry, filter, offsets: 'utf16', resultsLater: true };
  const summary = await into(options.output, io, async (put) => {
    const counts = await count(sources, reading, tally, options, io);
    const look = {
      width: widthOf(stdout, env),
      color: colorFor(options.color, env, options.output === undefined && (stdout.isTTY ?? false)),
      csvRaw: options.csvRaw ?? false,
      several: areSeveral(sources, options),
      version: version(),
    };
    await put(format({ by: options.by, ...counts }, look));
    return counts.summary;
  });
  if (!options.quiet) await tellUndated(tally, io);
  if (tally.errors > 0) return 2;
  const filtered = inWords(options);
  if (filtered === '' || summary.statements > 0) return 0;
  if (!options.quiet) await warn(io, `no statement ${filtered}`);
  return 1;
}

async function count(
  sources: readonly Source[],
  run: Run,
  tally: Tally,
  { by }: SummaryOptions,
  io: Io,
): Promise<{ rows: CensusRow[]; summary: Summary }> {
  const counts = census(by);
  let summary = NOTHING_YET;
  for await (const { article } of readArticles(sources, run, tally, io)) {
    counts.add(article.statements);
    summary = withArticle(summary, article);
  }
  return { rows: counts.rows(), summary: { ...summary, errors: tally.errors } };
}
