import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ARTICLE, scratch } from './files.js';
import { run } from './run.js';

const LEFT_OUT = 'hidden and ignored ones, and those that no --glob names, are left out';

const { dir, file } = scratch();
const good = file('good.txt', ARTICLE);
const empty = file('empty.txt', '');
const latin = file('latin.txt', Buffer.from('\x93Caf\xe9,\x94 Silva said.', 'latin1'));
const html = file('html.txt', '&quot;Go,&quot; Maria Silva said. It wasn&rsquo;t &mdash; she knew &mdash; time.');
const binary = file('binary.txt', Buffer.of(0x89, 0x50, 0x00, 0x01));
const notJson = file('bad.json', '{"speakers": [');
const missing = join(dir, 'missing.txt');
const folder = join(dir, 'folder');

describe('what each trouble says and how the run ends', () => {
  test.each([
    ['nothing wrong', [good], 0, ''],
    ['a missing file', [missing, good], 2, `onrecord: ${missing}: no such file; check the path\n`],
    ['an empty folder', [folder, good], 2, `onrecord: ${folder}: no files to read in it (${LEFT_OUT})\n`],
    ['a binary file', [binary, good], 2, `onrecord: ${binary}: a binary file (it holds NUL bytes); give plain text\n`],
    ['an empty file', [empty, good], 0, `onrecord: warning: ${empty}: an empty file; nothing to read\n`],
    [
      'not UTF-8',
      [latin, good],
      0,
      `onrecord: warning: ${latin}: not valid UTF-8, so read as windows-1252; save it as UTF-8\n`,
    ],
    [
      'marks written as HTML',
      [html, good],
      0,
      `onrecord: warning: ${html}: &quot; and the like in 3 places: marks written as HTML are not read; decode the text first\n`,
    ],
    ['warnings turned off', ['--quiet', html, empty, latin, good], 0, ''],
    [
      'a file name with an escape in it',
      ['\u001b[31m.txt', good],
      2,
      'onrecord: ␛[31m.txt: no such file; check the path\n',
    ],
  ])('%s', async (_, argv, code, stderr) => {
    const outcome = await run(['--format', 'json', ...argv]);
    expect({ code: outcome.code, stderr: outcome.stderr }).toEqual({ code, stderr });
    const report = JSON.parse(outcome.stdout);
    expect(report.articles.at(-1).file).toBe(good);
    expect(report.summary.errors).toBe(code === 2 ? 1 : 0);
  });

  test('a bad registry is told once and left out; the articles still come out', async () => {
    const outcome = await run(['--registry', notJson, good]);
    expect(outcome.stderr).toMatch(/^onrecord: .*bad\.json.*: .+\n$/);
    expect(outcome.code).toBe(2);
    expect(JSON.parse(outcome.stdout).summary).toMatchObject({ articles: 1, errors: 1 });
  });

  test.each([
    [['--formt', 'json'], "unknown option '--formt' (Did you mean --format?)"],
    [['--format', 'xml'], "option '-f, --format <name>' argument 'xml' is invalid. Allowed choices are table, json"],
    [['--date', '2020-02-31'], '--date 2020-02-31: not a date; write it as YYYY-MM-DD'],
    [['--min-confidence', '90'], '--min-confidence 90: not a number from 0 to 1'],
    [['--group', 'eu-oficials'], '--group eu-oficials: no such group (did you mean "eu-officials"?); there are: '],
    [['--pack', 'belarus-2021'], 'unknown pack "belarus-2021"'],
    [['--speaker'], "option '-s, --speaker <name>' argument missing"],
  ])('%j is one line, and nothing comes out', async (argv, message) => {
    const { code, stdout, stderr } = await run(argv, { stdin: ARTICLE });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.startsWith(`onrecord: ${message}`)).toBe(true);
    expect(stderr.indexOf('\n')).toBe(stderr.length - 1);
  });

  test.each([
    [
      'a speaker who says nothing',
      ['--speaker', 'nobody-at-all', good],
      1,
      'onrecord: warning: no statement by nobody-at-all\n',
    ],
    ['the same, quietly', ['-q', '--speaker', 'nobody-at-all', good], 1, ''],
    ['a group that says nothing', ['--group', 'putin', good], 1, 'onrecord: warning: no statement by putin\n'],
    [
      'an error counts for more',
      ['-q', '--group', 'putin', good, missing],
      2,
      `onrecord: ${missing}: no such file; check the path\n`,
    ],
  ])('a filter: %s', async (_, argv, code, stderr) => {
    expect(await run(argv)).toMatchObject({ code, stderr });
  });
});
