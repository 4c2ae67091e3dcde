import type { GrepLook, GrepPrinter } from './printer.js';

/** Everything that grep can print of what it finds. Each loads only when chosen. */
export const printers = {
  lines: async () => (await import('./lines.js')).lines,
  messages: async () => (await import('./messages.js')).messages,
  counts: async () => (await import('./names.js')).counts,
  with: async () => (await import('./names.js')).names.bind(null, 'with'),
  without: async () => (await import('./names.js')).names.bind(null, 'without'),
} satisfies Record<string, () => Promise<(look: GrepLook) => GrepPrinter>>;
