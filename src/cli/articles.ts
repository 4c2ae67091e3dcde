import { articleDate } from '../document/article-date.js';
import type { Article } from '../statements/schema.js';
import { articleFrom, type Reading } from './article.js';
import type { Document, Failure } from './document.js';
import { documentsOf } from './documents.js';
import type { FilterOptions } from './flags/filter.js';
import type { JsonlOptions } from './flags/input.js';
import type { Io } from './io.js';
import { tell, warn } from './problems.js';
import { NO_PROGRESS, type Progress, progressOn } from './progress.js';
import type { Source } from './sources.js';

/** How a run goes through its articles. */
export interface Run extends Reading, JsonlOptions, Pick<FilterOptions, 'before' | 'after'> {
  /** Tell no warnings, and show no progress. */
  readonly quiet?: boolean;
  /** Count errors of articles, and do not tell them. */
  readonly mute?: boolean;
  /** Results do not come to the terminal while articles are read: there they are progress enough. */
  readonly resultsLater?: boolean;
}

/** An article and the text it was found in. */
export interface ReadArticle {
  readonly article: Article;
  readonly document: Document;
}

/** What did not come out, counted while the articles are read. */
export interface Tally {
  errors: number;
  /** Articles left out because nothing tells their day. */
  undated: number;
}

/**
 * Reads article after article, holding one at a time. One that cannot be read is told and counted, and the others come
 * out: even a bug in one leaves them be. Articles of other days than those asked for are passed over.
 */
export async function* readArticles(
  sources: readonly Source[],
  run: Run,
  tally: Tally,
  io: Io,
): AsyncGenerator<ReadArticle> {
  const shown = !run.quiet && (run.resultsLater || !io.stdout.isTTY);
  const progress = shown ? progressOn(io.stderr, sources.length) : NO_PROGRESS;
  try {
    for (const source of sources) {
      for await (const document of documentsOf(source, run)) {
        progress.article();
        if (!inTime(document, run, tally)) continue;
        const read = attempt(document, run);
        await tellOf(read, run, progress, io);
        if ('error' in read) tally.errors++;
        else yield read;
      }
      progress.source();
    }
  } finally {
    progress.clear();
  }
}

async function tellOf(read: ReadArticle | Failure, { quiet, mute }: Run, progress: Progress, io: Io): Promise<void> {
  if ('error' in read) {
    if (mute) return;
    progress.clear();
    return tell(io, read.error, read.name);
  }
  const { file, warnings } = read.article;
  if (quiet || warnings.length === 0) return;
  progress.clear();
  for (const warning of warnings) await warn(io, warning, file);
}

function attempt(document: Document | Failure, run: Run): ReadArticle | Failure {
  if ('error' in document) return document;
  try {
    return { article: articleFrom(document, run), document };
  } catch (error) {
    return { name: document.name, error };
  }
}

/** Whether an article is of the days asked for; one of an unknown day is not. */
function inTime(document: Document | Failure, { before, after, date }: Run, tally: Tally): boolean {
  if ('error' in document || (before === undefined && after === undefined)) return true;
  const day = date ?? articleDate(document.text, document.name);
  if (day === null) tally.undated++;
  return day !== null && (before === undefined || day < before) && (after === undefined || day > after);
}

/** Says how many articles had no date to be chosen by. */
export async function tellUndated({ undated }: Tally, io: Io): Promise<void> {
  if (undated === 0) return;
  const articles = undated === 1 ? 'article was' : 'articles were';
  await warn(io, `${undated} ${articles} left out, for neither file name nor head gives a date; --date gives one`);
}
