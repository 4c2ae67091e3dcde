import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { progressOn } from '../../src/cli/progress.js';

/** A bar over so many sources, a clock to set, and what was written. */
function bar(total: number, isTTY = true) {
  const written: string[] = [];
  const stderr = Object.assign(
    new Writable({
      write(chunk, _encoding, done) {
        written.push(String(chunk));
        done();
      },
    }),
    { isTTY },
  );
  const clock = { time: 0 };
  return { clock, written, progress: progressOn(stderr, total, () => clock.time) };
}

describe('the bar', () => {
  test('shows after a second, and ten times a second at most', () => {
    const { clock, written, progress } = bar(4);
    for (clock.time = 0; clock.time < 1000; clock.time += 10) progress.article();
    expect(written).toEqual([]);
    progress.source();
    for (clock.time = 1000; clock.time < 1200; clock.time += 10) progress.article();
    expect(written).toEqual([
      '\r[######..................] 1 of 4 files, article 101\u001b[K',
      '\r[######..................] 1 of 4 files, article 111\u001b[K',
    ]);
  });

  test('counts articles alone where there is one file', () => {
    const { clock, written, progress } = bar(1);
    clock.time = 2000;
    progress.article();
    expect(written).toEqual(['\rarticle 1\u001b[K']);
  });

  test('is taken away once, and only where it was shown', () => {
    const { clock, written, progress } = bar(1);
    progress.clear();
    clock.time = 2000;
    progress.article();
    progress.clear();
    progress.clear();
    expect(written.slice(1)).toEqual(['\r\u001b[K']);
  });

  test('is for terminals', () => {
    const { clock, written, progress } = bar(9, false);
    clock.time = 9000;
    progress.article();
    progress.clear();
    expect(written).toEqual([]);
  });
});
