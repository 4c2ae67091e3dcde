import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { formats } from '../../src/output/index.js';
import { censusFormats } from '../../src/output/summary/index.js';
import { scratch } from './files.js';

const program = fileURLToPath(new URL('../../bin/onrecord.js', import.meta.url));
const { dir, file } = scratch();
const paragraph = 'Maria Silva spoke. “We will rebuild the bridge before winter comes again,” Maria Silva said.\n\n';
const articles = Array.from({ length: 40 }, (_, index) => file(`${index}.txt`, paragraph.repeat(300)));

/** A shell line in which `"$0" "$@"` is the program with these arguments. */
const shell = (line: string, ...argv: string[]) =>
  spawnSync('bash', ['-c', line, process.execPath, program, ...argv], { encoding: 'utf8' });

/** A folder of small articles whose long names alone make a megabyte, and the same as JSON Lines. */
const long = Array.from({ length: 1400 }, (_, index) => {
  const name = `${'x'.repeat(200)}/${'y'.repeat(200)}/${'z'.repeat(200)}/${'0'.repeat(200)}${index}.txt`;
  file(`long/${name}`, paragraph);
  return `${JSON.stringify({ id: name, text: paragraph })}\n`;
});
const folder = join(dir, 'long');
const jsonl = file('long.jsonl', long.join(''));

describe('a reader that leaves', () => {
  test.each([
    ...Object.keys(formats).map((format) => ['extract', '--format', format, ...articles]),
    ['extract', '--fields', 'id,text', '-f', 'csv', ...articles, ...articles, ...articles],
    ['extract', '--input', 'jsonl', '-f', 'ndjson', jsonl],
    ['grep', 'bridge', ...articles],
    ['grep', '-C1', 'bridge', ...articles],
    ['grep', '--json', 'bridge', ...articles],
    ['grep', '-c', 'bridge', folder],
    ['grep', '-l', 'bridge', folder],
    ['grep', '--files-without-match', 'zeppelin', folder],
    ...Object.keys(censusFormats).map((format) => ['summary', '--by', 'file', '--format', format, folder]),
  ])(
    'ends %s %s %s quietly with 0',
    (...argv) => {
      const { status, stderr, stdout } = shell('"$0" "$@" | head -1; exit $PIPESTATUS', ...argv);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toMatch(/^.+\n$/);
    },
    30_000,
  );

  test('standard error may lose its reader too', () => {
    const missing = Array.from({ length: 3000 }, (_, index) => join(dir, `missing-${index}.txt`));
    expect(shell('"$0" "$@" 2>&1 >/dev/null | head -1; exit $PIPESTATUS', ...missing).status).toBe(0);
  });
});

test.each([
  ['--format', 'json', ...articles, join(dir, 'missing.txt')],
  ['grep', '--json', 'bridge', ...articles.slice(0, 20), join(dir, 'missing.txt')],
])(
  'a slow pipe gets all that a file gets from %s %s, on error too',
  (...argv) => {
    const saved = join(dir, 'saved.json');
    const direct = shell(`"$0" "$@" >'${saved}'`, ...argv);
    const piped = shell('"$0" "$@" | (sleep 0.3; sha256sum); exit $PIPESTATUS', ...argv);
    const bytes = readFileSync(saved);
    expect(bytes.length).toBeGreaterThan(5_000_000);
    expect([direct.status, piped.status]).toEqual([2, 2]);
    expect(piped.stdout.split(' ')[0]).toBe(createHash('sha256').update(bytes).digest('hex'));
  },
  30_000,
);

test('a run that is interrupted leaves neither the file of -o nor a part of it', async () => {
  const output = join(dir, 'interrupted');
  mkdirSync(output);
  const running = spawn(process.execPath, [program, '-o', join(output, 'all.json'), articles[0] ?? '', '-']);
  const ended = once(running, 'exit');
  await vi.waitUntil(() => readdirSync(output).length > 0, { timeout: 10_000 });
  running.kill('SIGINT');
  expect(await ended).toEqual([null, 'SIGINT']);
  expect(readdirSync(output)).toEqual([]);
});

test('a plain run loads neither zod nor what only a terminal needs', () => {
  const unneeded = ['zod', 'chalk', 'wrap-ansi', 'string-width', 'csv-stringify/sync', 'ignore', 're2js'];
  file(
    'refuse.mjs',
    `export const resolve = (name, context, next) => {
      if (${JSON.stringify(unneeded)}.includes(name)) throw new Error('loads ' + name);
      return next(name, context);
    };`,
  );
  const register = file(
    'register.mjs',
    "import { register } from 'node:module';\nregister('./refuse.mjs', import.meta.url);\n",
  );
  const argv = ['--import', register, program, articles[0] ?? ''];
  const { stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout).summary.articles).toBe(1);
});
