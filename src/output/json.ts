import { envelope } from './envelope.js';
import type { Formatter, Look } from './format.js';

/** The report as one JSON document, written article by article: the text of `JSON.stringify(report, null, 2)`. */
export function json(look: Look): Formatter {
  return {
    begin: () => `${pretty(envelope(look)).slice(0, -'\n}'.length)},\n  "articles": [`,
    article: (article, index) => `${index === 0 ? '' : ','}\n    ${pretty(article, '    ')}`,
    end: (summary) => `${summary.articles === 0 ? '' : '\n  '}],\n  "summary": ${pretty(summary, '  ')}\n}\n`,
  };
}

/** JSON strings hold no raw line breaks, so indenting the lines indents only the structure. */
const pretty = (value: unknown, indent = ''): string => JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);
