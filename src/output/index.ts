import type { Format } from './format.js';

/** Every output format by the name that `--format` takes. Each loads only when chosen. */
export const formats = {
  table: async () => (await import('./table.js')).table,
  json: async () => (await import('./json.js')).json,
  ndjson: async () => (await import('./ndjson.js')).ndjson,
  csv: async () => (await import('./csv.js')).csv,
  tsv: async () => (await import('./tsv.js')).tsv,
  line: async () => (await import('./line.js')).line,
  markdown: async () => (await import('./markdown.js')).markdown,
} satisfies Record<string, () => Promise<Format>>;

export type FormatName = keyof typeof formats;
