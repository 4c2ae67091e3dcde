import type { Reporter } from './reporter.js';

/** Every reporter by the name that `--reporter` takes. Each loads only when chosen. */
export const reporters = {
  pretty: async () => (await import('./pretty.js')).pretty,
  github: async () => (await import('./github.js')).github,
  junit: async () => (await import('./junit.js')).junit,
  sarif: async () => (await import('./sarif.js')).sarif,
  json: async () => (await import('./json.js')).json,
  tap: async () => (await import('./tap.js')).tap,
} satisfies Record<string, () => Promise<Reporter>>;

export type ReporterName = keyof typeof reporters;
