import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ARTICLE, scratch } from './files.js';
import { run } from './run.js';

const { dir, file } = scratch();
const article = file('article.txt', ARTICLE);
const line = `${article}:3:2: Maria Silva: "We will rebuild the bridge before winter,"\n`;
mkdirSync(join(dir, 'folder', 'deep'));
const cwd = join(dir, 'folder', 'deep');
const config = (content: unknown, name = 'onrecord.config.json'): string =>
  file(name, typeof content === 'string' ? content : JSON.stringify(content));

/** The settings in force for a command, in a folder below that of the settings file. */
async function settings(content: unknown, argv: readonly string[] = []): Promise<Record<string, unknown>> {
  config(content, 'folder/onrecord.config.json');
  const { code, stdout, stderr } = await run([...argv, '--print-config'], { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout).settings;
}

describe('settings', () => {
  test('are found in the nearest folder upwards', async () => {
    config({ format: 'line' });
    expect((await run([article], { cwd })).stdout).toBe(line);
    file('folder/onrecord.config.json', '{"format": "tsv"}');
    expect((await run([article], { cwd })).stdout).toMatch(/^file\tline/);
    file('folder/onrecord.config.json', '{}');
    expect((await run([article], { cwd })).stdout).toMatch(/^\{/);
  });

  test('are those of --config, and none with --no-config', async () => {
    config({ format: 'line' });
    const other = config({ format: 'csv' }, 'other.json');
    expect((await run([article, '--config', other], { cwd: dir })).stdout).toMatch(/^file,line/);
    expect((await run([article, '--no-config'], { cwd: dir })).stdout).toMatch(/^\{/);
    expect(await run([article, '--config', join(dir, 'none.json')])).toMatchObject({
      code: 2,
      stderr: `onrecord: ${join(dir, 'none.json')}: no such file; check the path\n`,
    });
  });

  test('give way to flags', async () => {
    config({ format: 'line', speaker: ['nobody'] });
    const { stdout } = await run([article, '-s', 'silva'], { cwd: dir });
    expect(stdout).toBe(line);
    expect((await run([article, '-f', 'csv', '-s', 'silva'], { cwd: dir })).stdout).toMatch(/^file,/);
  });
});

describe('--print-config', () => {
  test('shows the file and the settings in force, and runs nothing', async () => {
    const path = config({ format: 'line', minConfidence: 0.5 });
    const { stdout } = await run(['--print-config', '--quiet', 'none.txt'], { cwd: dir });
    expect(JSON.parse(stdout)).toMatchObject({
      config: path,
      command: 'extract',
      settings: { format: 'line', minConfidence: 0.5, quiet: true, color: 'auto' },
    });
    expect(JSON.parse((await run(['check', '--print-config'])).stdout)).toMatchObject({
      config: null,
      command: 'check',
    });
  });
});

describe('a setting', () => {
  test('is read as its flag is', async () => {
    expect(await settings({ minConfidence: '0.5', failOn: 'changed,added' }, ['check'])).toMatchObject({
      minConfidence: 0.5,
      failOn: ['changed', 'added'],
    });
    expect(await settings({ failOn: ['changed', 'added'] }, ['check'])).toMatchObject({ failOn: ['changed', 'added'] });
    expect(await settings({ pack: false })).toMatchObject({ pack: false });
    expect(await settings({ pack: 'none' })).toMatchObject({ pack: ['none'] });
  });

  test('gives paths from the folder of its file', async () => {
    const found = await settings({ registry: 'a.json', against: ['/b', '-'] }, ['verify']);
    expect(found).toMatchObject({ registry: [join(dir, 'folder/a.json')], against: ['/b', '-'] });
  });

  test('under a command counts for it alone, and before one for all', async () => {
    const content = { $schema: 'x', color: 'never', check: { color: 'always', reporter: 'tap' } };
    expect(await settings(content, ['check'])).toMatchObject({ color: 'always', reporter: 'tap' });
    expect(await settings(content, ['verify'])).toMatchObject({ color: 'never', reporter: 'pretty' });
  });

  test('for all commands passes by those that cannot take its value', async () => {
    expect(await settings({ format: 'csv' }, ['speakers'])).not.toHaveProperty('format');
    expect(await settings({ failOn: ['altered'] }, ['check'])).not.toHaveProperty('failOn');
  });
});

describe('what is wrong is told in a line each, and nothing runs', () => {
  test.each<[unknown, string]>([
    ['{"format": ', 'expected JSON: '],
    [[], 'expected an object of settings'],
    [{ formt: 'line' }, 'unknown setting "formt" (did you mean "format"?)'],
    [{ check: { failon: [] } }, 'check: unknown setting "failon" (did you mean "failOn"?)'],
    [{ format: 'xml' }, 'format: expected one of table, json, ndjson, csv, tsv, line, markdown'],
    [{ minConfidence: 90 }, 'minConfidence: --min-confidence 90: not a number from 0 to 1'],
    [{ quiet: 'yes' }, 'quiet: expected true or false'],
    [{ speaker: 7 }, 'speaker: expected a text or a list of texts: name'],
    [{ check: { failOn: ['altered'] } }, 'check.failOn: --fail-on altered: no such kind'],
    [{ update: true }, 'unknown setting "update"'],
    [{ check: { update: true } }, 'check: unknown setting "update"'],
    [{ config: 'x.json' }, 'unknown setting "config"'],
    ['{"__proto__": {"quiet": true}}', 'unknown setting "__proto__"'],
    ['{"constructor": {"quiet": true}}', 'unknown setting "constructor"'],
    ['{"check": {"toString": 1}}', 'check: unknown setting "toString"'],
  ])('%j', async (content, message) => {
    const path = config(content, 'wrong.json');
    const { code, stdout, stderr } = await run([article, '--config', path]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.startsWith(`onrecord: ${path}: ${message}`)).toBe(true);
  });

  test('the working directory is no place for a folder of that name', async () => {
    mkdirSync(join(dir, 'odd', 'onrecord.config.json'), { recursive: true });
    const { code, stderr } = await run([article], { cwd: join(dir, 'odd') });
    expect(code).toBe(2);
    expect(stderr).toContain('onrecord.config.json: is a directory');
  });
});
