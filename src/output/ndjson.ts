import { envelope } from './envelope.js';
import type { Formatter, Look } from './format.js';

/** One statement a line; the last line holds the summary, so that a stream cut short can be told from a whole one. */
export function ndjson(look: Look): Formatter {
  return {
    begin: () => '',
    article: ({ statements }) => statements.map(line).join(''),
    end: (summary) => line({ summary, ...envelope(look) }),
  };
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;
