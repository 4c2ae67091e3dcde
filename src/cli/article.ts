import { extract } from '../extract.js';
import type { Registry } from '../speakers/registry.js';
import { withholdBelow } from '../statements/confidence.js';
import { inUnit } from '../statements/offsets.js';
import type { Article, Statement } from '../statements/schema.js';
import { decode } from '../text/decode.js';
import type { Document } from './document.js';
import type { ExtractOptions } from './flags.js';

/** How a run reads each of its articles. */
export interface Reading extends Pick<ExtractOptions, 'date' | 'offsets' | 'minConfidence'> {
  readonly registry: Registry;
  /** Null keeps every statement. */
  readonly filter: ((statement: Statement) => boolean) | null;
}

/** Quotation marks that are still written as HTML. An apostrophe (&#39;, &rsquo;) may stand among them: it is a single mark too. */
const HTML_MARKS = /&(?:quot|[lr][ds]quo|sbquo|bdquo|[lr]aquo|#34|#39|#171|#187|#82(?:1[6-8]|2[0-2])|#x201[89a-e]);/giu;

/** What the reader of an article's record should know of its text. */
function textWarnings(text: string): string[] {
  if (text.trim() === '') return ['an empty file; nothing to read'];
  const html = text.match(HTML_MARKS);
  if (!html) return [];
  const places = html.length === 1 ? '1 place' : `${html.length} places`;
  return [`${html[0]} and the like in ${places}: marks written as HTML are not read; decode the text first`];
}

/** One article's bytes as the record that is printed: found, withheld, filtered, in the unit asked for. */
export const articleOf = (file: string, bytes: Uint8Array, reading: Reading): Article =>
  articleFrom({ name: file, ...decode(bytes) }, reading);

/** One article's text as the record that is printed. */
export function articleFrom({ name: file, text, encoding, warnings, carried }: Document, reading: Reading): Article {
  const { registry, date, filter, minConfidence = 0, offsets } = reading;
  const found = extract(text, { file, registry, date });
  const sure =
    minConfidence === 0 ? found.statements : found.statements.map((one) => withholdBelow(minConfidence, one));
  const kept = filter ? sure.filter(filter) : sure;
  const article: Article = {
    file,
    encoding,
    statements: carried ? kept.map((statement) => ({ ...statement, carried })) : kept,
    notStatements: found.notStatements,
    warnings: [...warnings, ...textWarnings(text)],
  };
  return inUnit(article, text, offsets);
}
