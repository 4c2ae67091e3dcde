import { describe, expect, test } from 'vitest';
import { targetOf } from '../../src/cli/targets.js';
import { explanationReportSchema } from '../../src/explain/schema.js';
import { ARTICLE, scratch } from './files.js';
import { run } from './run.js';

const { file } = scratch();
const one = file('one.txt', ARTICLE);
const two = file('two.txt', `${ARTICLE}\n“Nothing is left\nof the old one,” Silva said. “Nothing.”\n`);

describe('the operand', () => {
  test.each([
    ['a.txt', { name: 'a.txt', line: null, column: null }],
    ['a.txt:12', { name: 'a.txt', line: 12, column: null }],
    ['a.txt:12:3', { name: 'a.txt', line: 12, column: 3 }],
    ['a.txt:12:3:', { name: 'a.txt', line: 12, column: 3 }],
    ['-:4', { name: '-', line: 4, column: null }],
    ['12', { name: '12', line: null, column: null }],
  ])('%s', (operand, target) => expect(targetOf(operand, () => false)).toEqual(target));

  test('a file that is called so is meant itself', () => {
    expect(targetOf('a:1', (name) => name === 'a:1')).toEqual({ name: 'a:1', line: null, column: null });
  });
});

test('a pipe gets plain text: who, why, by which rules', async () => {
  const { code, stdout, stderr } = await run(['explain', one]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain(`${one}:3:2\n“We will rebuild the bridge before winter,”\n\nsaid by      Maria Silva, conf`);
  expect(stdout).toMatch(/decided {6}✓ \d+\. speaker-verb-after +Maria Silva \(“Silva”, “said”\)/);
  expect(stdout).toContain('· silent: ');
  expect(stdout).not.toContain('\u001b[');
  expect(stdout.split('\n').filter((line) => line.length > 80 && !line.startsWith(one))).toEqual([]);
});

test('a terminal gets colour', async () => {
  expect((await run(['explain', one], { stdoutIsTTY: true })).stdout).toContain('\u001b[');
});

test.each([
  [':3', 1],
  [':5', 1],
  [':6', 2],
  [':6:2', 0],
  [':5:2', 1],
])('%s picks the quotations there', async (place, count) => {
  const { code, stdout } = await run(['explain', two + place, '-f', 'json']);
  expect(JSON.parse(stdout).articles[0].quotations).toHaveLength(count);
  expect(code).toBe(count > 0 ? 0 : 1);
});

test('a line without quotations says where there are some', async () => {
  expect(await run(['explain', `${one}:1`])).toEqual({
    code: 1,
    stdout: '',
    stderr: `onrecord: warning: ${one}: no quotation at line 1; there are some on lines 3\n`,
  });
});

test('the JSON is as its schema says, of standard input too', async () => {
  const { stdout } = await run(['explain', '-', '--format', 'json', '--stdin-filename', 'wire.txt'], {
    stdin: ARTICLE,
  });
  const { articles } = explanationReportSchema.parse(JSON.parse(stdout));
  expect(articles).toMatchObject([
    { file: 'wire.txt', quotations: [{ statement: { speaker: { name: 'Maria Silva' } } }] },
  ]);
  expect(JSON.parse((await run(['schema', 'explain'])).stdout).required).toContain('articles');
});

test('a missing file is told, and the others come out', async () => {
  const { code, stdout, stderr } = await run(['explain', `${one}.gone`, one]);
  expect({ code, stderr }).toEqual({ code: 2, stderr: `onrecord: ${one}.gone: no such file; check the path\n` });
  expect(stdout).toContain('Maria Silva');
});

test('article text cannot drive the terminal', async () => {
  const { stdout } = await run(['explain'], { stdin: '“Stop\u001b[31m it now, please,” Ann Ro\u001b[1me said.\n' });
  expect(stdout).not.toContain('\u001b');
});
