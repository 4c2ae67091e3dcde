import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findingsReportSchema } from '../../src/findings/findings-schema.js';
import { ARTICLE, scratch } from './files.js';
import { run } from './run.js';

const { dir, file } = scratch();
const silva = { id: 'maria-silva', name: 'Maria Silva' };
const text = 'We will rebuild the bridge before winter,';

/** An article with a golden file beside it that holds these statements. */
function pair(name: string, statements: readonly object[], article = ARTICLE): string {
  file(`${name}.onrecord.json`, JSON.stringify({ schemaVersion: 1, statements }));
  return file(`${name}.txt`, article);
}

const good = pair('good', [{ text, speaker: silva }]);
const changed = pair('changed', [{ text, speaker: { id: 'bob-roe', name: 'Bob Roe' } }]);
const missing = pair('missing', [
  { text, speaker: silva },
  { text: 'No such words at all.', speaker: silva },
]);
const added = pair('added', []);
const unsure = pair('unsure', [{ text, speaker: silva, confidence: 1 }]);
const orphan = pair(
  'orphan',
  [{ text: 'It was a long time ago, and nobody cares.', speaker: null }],
  '“It was a long time ago, and nobody cares.”',
);
const bare = file('bare.txt', ARTICLE);
const broken = file('broken.txt', ARTICLE);
file('broken.onrecord.json', '{');
const stale = file('stale.txt', ARTICLE);
file('stale.onrecord.json', '{"schemaVersion": 1, "statements": [{"text": "a", "speaker": null, "cues": 1}]}');

describe('check', () => {
  test.each<[string, string[], number]>([
    ['what agrees', [good], 0],
    ['another speaker', [changed], 1],
    ['a missing statement', [missing], 1],
    ['a new statement', [added], 1],
    ['a speaker less sure than before', [unsure], 0],
    ['the same, asked to fail', ['--fail-on', 'low-confidence', unsure], 1],
    ['a kind that is not asked to fail', ['--fail-on', 'missing,added', changed], 0],
    ['kinds given one by one', ['--fail-on', 'missing', '--fail-on', 'changed', changed], 1],
    ['a speaker less sure than asked for', ['--fail-on', 'low-confidence', '--min-confidence', '1', good], 1],
    ['a statement without a speaker, as before', [orphan], 0],
    ['the same, asked to fail', ['--fail-on', 'unattributed', orphan], 1],
    ['a score that is reached', ['--min-f1', '1', good], 0],
    ['a score that is not reached', ['--min-f1', '0.9', changed], 1],
    ['a difference, where only the score counts', ['--min-f1', '0.5', good, added], 0],
    ['a difference and a score', ['--min-f1', '0.5', '--fail-on', 'added', good, added], 1],
    ['no golden file', [bare], 2],
    ['a golden file that is no JSON', [broken], 2],
    ['a golden file with a key it cannot have', [stale], 2],
    ['an error beside a finding', [changed, bare], 2],
    ['a registry that is missing', ['--registry', join(dir, 'no.json'), good], 2],
  ])('%s: %j ends with %i', async (_, argv, code) => {
    expect((await run(['check', ...argv])).code).toBe(code);
  });

  test('says what changed, and goes on past what it cannot check', async () => {
    const { stdout, stderr } = await run(['check', bare, changed]);
    expect(stdout).toBe(
      [
        changed,
        '3  changed  speaker Bob Roe → Maria Silva',
        '            “We will rebuild the bridge before winter,”',
        '',
        '1 checked: 0 held, 1 failed, 0 warned. 1 file could not be checked.',
        '',
      ].join('\n'),
    );
    expect(stderr).toBe(
      `onrecord: ${bare}: no golden file ${join(dir, 'bare.onrecord.json')}; write it with onrecord check --update\n`,
    );
  });

  test('--min-f1 shows the scores speaker by speaker', async () => {
    const { stdout } = await run(['check', '--min-f1', '0.9', good, changed]);
    expect(stdout).toContain('low-score  F1 0.500 is below 0.9: precision 0.500, recall 0.500');
    expect(stdout).toMatch(/^Maria Silva {2}1 +2 +1 +0\.500 +1\.000 +0\.666$/m);
  });

  test.each<[string[], string]>([
    [
      ['--reporter', 'xml', good],
      "option '-r, --reporter <name>' argument 'xml' is invalid. Allowed choices are pretty,",
    ],
    [['--fail-on', 'chnged', good], '--fail-on chnged: no such kind (did you mean "changed"?); there are: changed,'],
    [['--fail-on', 'changed,', good], '--fail-on changed,: an empty name; write it as a,b'],
    [['--min-f1', '90', good], '--min-f1 90: not a number from 0 to 1'],
    [['--min-confidence', 'x', good], '--min-confidence x: not a number from 0 to 1'],
    [['--date', '2020-02-31', good], '--date 2020-02-31: not a date'],
    [['--color', 'red', good], "option '--color <when>' argument 'red' is invalid"],
    [['-'], '-: standard input has no golden file; name the article'],
    [[join(dir, 'none.txt')], `${join(dir, 'none.txt')}: no such file; check the path`],
  ])('%j is told in a line', async (argv, message) => {
    const { code, stderr } = await run(['check', ...argv]);
    expect(code).toBe(2);
    expect(stderr.startsWith(`onrecord: ${message}`)).toBe(true);
  });

  test('two articles cannot share a golden file', async () => {
    const { code, stderr } = await run(['check', good, file('good.md', ARTICLE)]);
    expect(code).toBe(2);
    expect(stderr).toContain(`good.onrecord.json is the golden file of ${good} too; rename one of them`);
  });

  test('a golden file in a folder whose article is gone is told; one whose article is only left out is not', async () => {
    pair('moved/kept', [{ text, speaker: silva }]);
    pair('moved/left-out', [{ text, speaker: silva }]);
    const gone = file('moved/gone.onrecord.json', '{"schemaVersion": 1, "statements": []}');
    const { code, stderr } = await run(['check', '--glob', 'kept*', join(dir, 'moved')]);
    expect(stderr).toBe(`onrecord: ${gone}: its article is gone; delete this file too\n`);
    expect(code).toBe(2);
  });

  test('the JSON is as its schema says', async () => {
    const { stdout } = await run(['check', good, changed, bare, '--min-f1', '0.9', '--reporter', 'json']);
    expect(() => findingsReportSchema.parse(JSON.parse(stdout))).not.toThrow();
  });

  test.each(['github', 'junit', 'sarif', 'json', 'tap'])('--reporter %s tells of the failure', async (reporter) => {
    const { code, stdout } = await run(['check', '--reporter', reporter, changed]);
    expect(code).toBe(1);
    expect(stdout).toContain('speaker Bob Roe → Maria Silva');
  });

  test.each<[string[], number]>([
    [[], 0],
    [['--pack', 'belarus-2020'], 0],
    [['--pack', 'none'], 1],
    [['--no-pack'], 1],
    [
      [
        '--no-pack',
        '--registry',
        file('r.json', '{"speakers": [{"id": "vvp", "name": "Vladimir Putin", "type": "person"}]}'),
      ],
      1,
    ],
  ])('%j chooses who is known', async (argv, code) => {
    const golden = [{ text: 'We will never leave.', speaker: { id: 'putin' } }];
    const article = pair('putin', golden, 'Vladimir Putin said: “We will never leave.”');
    expect((await run(['check', ...argv, article])).code).toBe(code);
  });

  test('--date and the flags of folders reach the articles', async () => {
    mkdirSync(join(dir, 'walked'));
    const golden = [{ text: 'We will never leave.', speaker: { id: 'lukashenko' } }];
    pair('walked/.role', golden, 'The Belarusian president said: “We will never leave.”');
    pair('walked/left', [], 'Bob Roe said: “We will never leave.”');
    const argv = ['check', join(dir, 'walked'), '--hidden', '--glob', '!left.txt'];
    expect((await run([...argv, '--date', '2020-09-01'])).stdout).toBe('1 checked: 1 held, 0 failed, 0 warned.\n');
    expect((await run([...argv, '--date', '1990-09-01'])).code).toBe(1);
  });

  test('warnings can be turned off', async () => {
    const latin = pair('latin', [], '');
    expect((await run(['check', latin])).stderr).toContain('an empty file');
    expect((await run(['check', '-q', latin])).stderr).toBe('');
  });
});

describe('check --update', () => {
  const folder = join(dir, 'articles');
  mkdirSync(folder);
  const article = file('articles/one.txt', ARTICLE);
  const golden = join(folder, 'one.onrecord.json');
  file('articles/picture.jpg', Buffer.of(0xff, 0x00));

  test.each(['1', 'true', 'yes'])('is refused where CI is %s', async (CI) => {
    const { code, stderr } = await run(['check', '--update', folder], { env: { CI } });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^onrecord: --update: refused where CI is set/);
    expect(existsSync(golden)).toBe(false);
  });

  test.each(['', '0', 'false'])('writes golden files that hold, CI being %j', async (CI) => {
    const { code, stderr } = await run(['check', '--update', folder], { env: { CI } });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(readFileSync(golden, 'utf8')).statements).toMatchObject([
      { line: 3, text, speaker: silva, cue: 'said' },
    ]);
    expect(await run(['check', folder])).toMatchObject({ code: 0, stdout: '1 checked: 1 held, 0 failed, 0 warned.\n' });
  });

  test('says only what it wrote, and what it could not', async () => {
    file('articles/one.onrecord.json', '{}');
    expect(await run(['check', '-u', article])).toMatchObject({ code: 0, stdout: `wrote ${golden}\n` });
    expect(await run(['check', '-u', article])).toMatchObject({ code: 0, stdout: '' });
    expect((await run(['check', '-u', article, join(dir, 'none.txt')])).code).toBe(2);
  });

  test('without paths, it is the working directory that is checked', async () => {
    const before = process.cwd();
    process.chdir(folder);
    try {
      expect((await run(['check'])).stdout).toBe('1 checked: 1 held, 0 failed, 0 warned.\n');
    } finally {
      process.chdir(before);
    }
  });
});
