import type { CensusFormat } from './report.js';

/** The formats of `onrecord summary`. Each loads only when chosen. */
export const censusFormats = {
  table: async () => (await import('./table.js')).table,
  json: async () => (await import('./json.js')).json,
  csv: async () => (await import('./separated.js')).separated.bind(null, ','),
  tsv: async () => (await import('./separated.js')).separated.bind(null, '\t'),
} satisfies Record<string, () => Promise<CensusFormat>>;

export type CensusFormatName = keyof typeof censusFormats;
