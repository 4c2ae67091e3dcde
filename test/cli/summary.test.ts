import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { censusSchema } from '../../src/output/summary/summary-schema.js';
import { scratch } from './files.js';
import { run } from './run.js';

const { dir, file } = scratch();
const folder = join(dir, 'news');
const one = file(
  'news/2020-08-01-one.txt',
  `“We will rebuild the bridge before winter,” Mayor Maria Silva said.

“I don’t trust the old bridge at all,” John Okafor claimed.

“The river does not wait for anybody,” Silva said.
`,
);
const two = file(
  'news/two.txt',
  '“Sanctions are not the answer to this,” Russian President Vladimir Putin told reporters.\n',
);
const missing = join(dir, 'missing.txt');

async function rows(...argv: string[]) {
  const { stdout } = await run(['summary', ...argv]);
  return censusSchema.parse(JSON.parse(stdout)).rows;
}

describe('the counts', () => {
  test('of each speaker, the most frequent first', async () => {
    expect(await rows(folder)).toEqual([
      {
        id: 'maria-silva',
        name: 'Maria Silva',
        statements: 2,
        partial: 0,
        words: 14,
        files: 1,
        cues: [{ lemma: 'say', statements: 2 }],
        first: { file: one, line: 1, column: 2 },
        last: { file: one, line: 5, column: 2 },
      },
      expect.objectContaining({ id: 'john-okafor', words: 8, cues: [{ lemma: 'claim', statements: 1 }] }),
      expect.objectContaining({ id: 'putin', name: 'Vladimir Putin', words: 7 }),
    ]);
  });

  test.each([
    ['file', [one, two], [3, 1]],
    ['cue', ['say', 'claim', 'tell'], [2, 1, 1]],
    ['group', ['putin', 'kremlin', 'russian-officials', null], [1, 1, 1, 3]],
  ])('by %s', async (by, ids, statements) => {
    const found = await rows('--by', by, folder);
    expect(found.map(({ id }) => id)).toEqual(ids);
    expect(found.map((row) => row.statements)).toEqual(statements);
  });

  test.each([
    [['--speaker', 'silva'], ['maria-silva']],
    [['--group', 'kremlin'], ['putin']],
    [['--cue', 'claim'], ['john-okafor']],
    [['--min-words', '8'], ['john-okafor']],
    [['--kind', 'partial'], []],
    [
      ['--after', '2020-01-01'],
      ['maria-silva', 'john-okafor'],
    ],
    [['--glob', 'two*'], ['putin']],
    [['--min-confidence', '1', '--speaker', 'silva'], []],
  ])('with %j only', async (argv, ids) => {
    expect((await rows(...argv, folder)).map(({ id }) => id)).toEqual(ids);
  });

  test('of JSON Lines', async () => {
    const stdin = `${JSON.stringify({ url: 'u1', body: readFileSync(one, 'utf8') })}\n`;
    const argv = ['summary', '--by', 'file', '--input', 'jsonl', '--text-field', 'body', '--id-field', 'url'];
    expect(JSON.parse((await run(argv, { stdin })).stdout).rows).toMatchObject([{ id: 'u1', statements: 3 }]);
  });
});

describe('the formats', () => {
  test('a terminal gets a table', async () => {
    const { stdout } = await run(['summary', one], { stdoutIsTTY: true, env: { NO_COLOR: '1' } });
    expect(stdout).toBe(
      [
        'speaker      said  words  cues     from … to',
        'Maria Silva     2     14  say 2    1:2 … 5:2',
        'John Okafor     1      8  claim 1  3:2',
        '',
        '3 statements in 1 article.',
        '',
      ].join('\n'),
    );
  });

  test('in colour, unless it is told not to', async () => {
    expect((await run(['summary', one], { stdoutIsTTY: true })).stdout).toContain('\u001b[36mMaria Silva');
    expect((await run(['summary', one, '--color', 'never'], { stdoutIsTTY: true })).stdout).not.toContain('\u001b');
  });

  test('which names files where there are several', async () => {
    expect((await run(['summary', folder, '-f', 'table'])).stdout).toContain(`${two}:1:2`);
  });

  test('csv and tsv say by what they count', async () => {
    const [header, row] = (await run(['summary', folder, '-f', 'csv'])).stdout.split('\n');
    expect(header).toBe(
      'speaker_id,speaker_name,statements,partial,words,files,cues,' +
        'first_file,first_line,first_column,last_file,last_line,last_column',
    );
    expect(row).toBe(`maria-silva,Maria Silva,2,0,14,1,say:2,${one},1,2,${one},5,2`);
    expect((await run(['summary', folder, '-f', 'tsv', '--by', 'cue'])).stdout).toMatch(/^cue_id\tcue_name\t/);
  });

  test('cells that a spreadsheet would run are guarded, unless told not to', async () => {
    const odd = { stdin: readFileSync(one) };
    const argv = ['summary', '--by', 'file', '--stdin-filename', '=1+1', '-f', 'csv'];
    expect((await run(argv, odd)).stdout).toContain("\n'=1+1,");
    expect((await run([...argv, '--csv-raw'], odd)).stdout).toContain('\n=1+1,');
  });

  test('-o writes a file in the format of its name', async () => {
    const target = join(dir, 'counts.csv');
    expect(await run(['summary', folder, '-o', target])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(target, 'utf8')).toBe((await run(['summary', folder, '-f', 'csv'])).stdout);
  });

  test('nothing said is a count too', async () => {
    const { stdout } = await run(['summary', '-f', 'table'], { stdin: 'Nobody spoke.' });
    expect(stdout).toBe('0 statements in 1 article.\n');
  });
});

describe('wrong values and exit codes', () => {
  test.each([
    [['--by', 'day'], "option '--by <what>' argument 'day' is invalid. Allowed choices are speaker, group, file, cue."],
    [['-f', 'line'], "option '-f, --format <name>' argument 'line' is invalid."],
    [['--min-words', 'x'], '--min-words x: not a whole number from 1'],
    [['--text-field', 'x'], '--text-field: only --input jsonl has fields'],
    [['--carry', 'x'], "unknown option '--carry'"],
    [['--group', 'x'], '--group x: no such group'],
  ])('%j is one line, and nothing comes out', async (argv, message) => {
    const { code, stdout, stderr } = await run(['summary', ...argv, folder]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`onrecord: ${message}`);
  });

  test.each([
    ['statements', [folder], 0, ''],
    ['none, and no filter', [two, '--quiet'], 0, ''],
    ['a filter that nobody fits', [folder, '--speaker', 'x'], 1, 'onrecord: warning: no statement by x\n'],
    ['the same, quietly', [folder, '--speaker', 'x', '-q'], 1, ''],
    ['a missing file', [folder, missing], 2, `onrecord: ${missing}: no such file; check the path\n`],
    ['a missing list', ['--files-from', missing], 2, /--files-from .*: no such file/],
  ])('%s', async (_, argv, code, stderr) => {
    expect(await run(['summary', ...argv])).toMatchObject({
      code,
      stderr: typeof stderr === 'string' ? stderr : expect.stringMatching(stderr),
    });
  });
});
