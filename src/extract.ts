import { attribute } from './attribution/attribute.js';
import { readNarration } from './attribution/narration.js';
import { articleDate } from './document/article-date.js';
import { splitParagraphs } from './document/paragraphs.js';
import { buildRoster } from './names/roster.js';
import { splitSentences } from './narration/sentences.js';
import { findQuotations } from './quotations/find.js';
import { speechReasons } from './quotations/speech.js';
import { defaultRegistry } from './speakers/load-registry.js';
import type { Registry } from './speakers/registry.js';
import { mentionResolver } from './speakers/resolve.js';
import { buildStatements } from './statements/build.js';
import type { Findings } from './statements/findings.js';
import type { NotStatement, Statement } from './statements/schema.js';

/** What one article yields: every quotation is in exactly one of the two lists. */
export interface Extraction {
  readonly statements: Statement[];
  readonly notStatements: NotStatement[];
}

export interface ExtractOptions {
  /** The name put into each record's `file`. Default `"-"`. */
  readonly file?: string;
  /** Known speakers. Default: the `belarus-2020` pack. */
  readonly registry?: Registry;
  /** The article's date (ISO `YYYY-MM-DD`), for role terms with dates. Default: read from the article, else unknown. */
  readonly date?: string;
}

/** Finds the direct quotations of one article and says who said each. */
export const extract = (text: string, options: ExtractOptions = {}): Extraction =>
  buildStatements(analyse(text, options));

/** All that the stages find in one article, before it becomes records: what the explanations are made from. */
export function analyse(text: string, options: ExtractOptions = {}): Findings {
  const { file = '-', registry = defaultRegistry(), date = articleDate(text, file) } = options;
  const paragraphs = splitParagraphs(text);
  const quotations = findQuotations(text, paragraphs);
  const reasons = speechReasons(text, quotations);
  const nicknames = new Set(reasons.flatMap((reason, quotation) => (reason === 'nickname' ? [quotation] : [])));
  const sentences = splitSentences(text, paragraphs, quotations, nicknames);
  const narration = readNarration(text, quotations, sentences);
  const decisions = attribute(narration, (quotation) => reasons[quotation] !== null);
  const roster = buildRoster(narration.views);
  const context = { narration, roster, registry, date };
  return { ...context, resolve: mentionResolver(context), file, reasons, decisions };
}
