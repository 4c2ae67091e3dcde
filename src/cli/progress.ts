import type { Io } from './io.js';

/** A bar on standard error, which a person sees only while nothing else is to be seen. */
export interface Progress {
  /** One more article begins. */
  article(): void;
  /** One more source is done. */
  source(): void;
  /** Takes the bar away, before something else is written. */
  clear(): void;
}

const PATIENCE = 1000;
const PERIOD = 100;
const CELLS = 24;

/** Where nothing is to be seen. */
export const NO_PROGRESS: Progress = { article() {}, source() {}, clear() {} };

/** A bar on a terminal, after a second; nothing for anything else. */
export function progressOn(stderr: Io['stderr'], total: number, now: () => number = Date.now): Progress {
  if (!stderr.isTTY) return NO_PROGRESS;
  let articles = 0;
  let sources = 0;
  let drawn = now() + PATIENCE - PERIOD;
  let shown = false;
  return {
    article() {
      articles++;
      if (now() - drawn < PERIOD) return;
      drawn = now();
      shown = true;
      stderr.write(`\r${barOf(sources, total)}article ${articles}\u001b[K`);
    },
    source() {
      sources++;
    },
    clear() {
      if (shown) stderr.write('\r\u001b[K');
      shown = false;
    },
  };
}

/** Nothing for one source: how many articles it holds is not known. */
function barOf(done: number, total: number): string {
  if (total < 2) return '';
  const filled = Math.floor((done / total) * CELLS);
  return `[${'#'.repeat(filled)}${'.'.repeat(CELLS - filled)}] ${done} of ${total} files, `;
}
