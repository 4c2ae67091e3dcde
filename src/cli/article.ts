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
    warnings: text.trim() === '' ? [...warnings, 'an empty file; nothing to read'] : [...warnings],
  };
  return inUnit(article, text, offsets);
}
