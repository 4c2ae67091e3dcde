import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands/index.js';
import { reportSchema } from '../../src/statements/schema.js';
import { ARTICLE, scratch } from './files.js';
import { run } from './run.js';

const { file } = scratch();
const good = file('good.txt', ARTICLE);

describe('input', () => {
  test.each([
    ['a pipe without files', [], '-'],
    ['a dash', ['-'], '-'],
    ['a dash with a name', ['-', '--stdin-filename', 'wire.txt'], 'wire.txt'],
    ['extract by name', ['extract'], '-'],
  ])('%s reads standard input', async (_, argv, name) => {
    const { code, stdout } = await run(argv, { stdin: ARTICLE });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).articles).toMatchObject([{ file: name, encoding: 'utf-8' }]);
  });

  test('neither files nor a pipe: help on standard error', async () => {
    const { code, stdout, stderr } = await run([], { stdinIsTTY: true });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^Usage: onrecord /);
  });

  test('files come out in the order given', async () => {
    const other = file('a-other.txt', ARTICLE);
    const { articles } = JSON.parse((await run([good, other, good])).stdout);
    expect(articles.map((one: { file: string }) => one.file)).toEqual([good, other, good]);
  });

  test('-- ends the flags', async () => {
    expect((await run(['--', '--all'])).stderr).toBe('onrecord: --all: no such file; check the path\n');
  });
});

describe('output', () => {
  test('a terminal gets the table, a pipe JSON, and --format has its way', async () => {
    expect((await run([good], { stdoutIsTTY: true })).stdout).not.toMatch(/^\{/);
    expect((await run([good])).stdout).toMatch(/^\{/);
    expect((await run([good, '--format', 'csv'], { stdoutIsTTY: true })).stdout).toMatch(/^file,line,/);
  });

  test('the report is as its schema says', async () => {
    const { stdout } = await run([good, '--offsets', 'codepoint']);
    expect(reportSchema.parse(JSON.parse(stdout)).offsets).toBe('codepoint');
  });
});

describe('a run on an article', () => {
  const words = '“We will rebuild the bridge before winter,”';

  test.each(['silva', 'Maria Silva', 'maria-silva', 'SILVA'])('--speaker %s finds her', async (name) => {
    expect(await run([good, '--format', 'line', '--speaker', name])).toEqual({
      code: 0,
      stdout: `${good}:3:2: Maria Silva: "${words.slice(1, -1)}"\n`,
      stderr: '',
    });
  });

  test('the table of one file names no file', async () => {
    const { stdout } = await run([good], { stdoutIsTTY: true, env: { NO_COLOR: '1' } });
    expect(stdout).toBe(`Maria Silva  ${words}  3:2\n\n1 statement: 1 attributed, 0 unattributed.\n`);
  });

  test('a terminal is coloured, a pipe is not', async () => {
    expect((await run([good], { stdoutIsTTY: true })).stdout).toContain('\u001b[');
    expect((await run([good, '-f', 'table'])).stdout).not.toContain('\u001b[');
    expect((await run([good, '-f', 'table', '--color', 'always'])).stdout).toContain('\u001b[');
  });
});

describe('other commands', () => {
  test('--version and --help go to standard output', async () => {
    expect(await run(['--version'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      stderr: '',
    });
    expect(await run(['--help'])).toMatchObject({ code: 0, stdout: expect.stringContaining('Exit codes'), stderr: '' });
    expect((await run(['help', 'extract'])).stdout).toContain('--min-confidence');
  });

  test('schema prints a JSON Schema of the report', async () => {
    const { code, stdout } = await run(['schema']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).required).toContain('schemaVersion');
  });

  test.each(commands.find(({ name }) => name === 'schema')?.choices ?? [])('schema %s prints one', async (name) => {
    const { code, stdout } = await run(['schema', name]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).$schema).toContain('json-schema');
  });

  test('speakers lists whom the registry knows', async () => {
    const { code, stdout } = await run(['speakers', '--group', 'putin']);
    expect(code).toBe(0);
    const { speakers } = JSON.parse(stdout);
    expect(speakers.map((one: { id: string }) => one.id)).toContain('putin');
    expect((await run(['speakers'], { stdoutIsTTY: true })).stdout).toContain('Vladimir Putin');
    expect(JSON.parse((await run(['speakers', '--no-pack'])).stdout).speakers).toEqual([]);
  });
});
