import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findingsReportSchema } from '../../src/findings/findings-schema.js';
import { ARTICLE, scratch } from './files.js';
import { run } from './run.js';

const { dir, file } = scratch();
const source = file('folder/source.txt', ARTICLE);
file('folder/picture.jpg', Buffer.of(0xff, 0x00));
const sources = join(dir, 'folder');
const draft = (name: string, text: string): string => file(name, text);

const exact = draft('exact.txt', 'Maria Silva said: “We will rebuild the bridge before winter.”');
const altered = draft('altered.txt', 'Maria Silva said: “We will never rebuild the bridge before winter.”');
const typographic = draft(
  'typographic.txt',
  'Maria Silva said: “We will rebuild the bridge before winter.” She insisted that “Rebuild the bridge before winter” was a promise, Silva said.',
);
const other = draft('other.txt', 'Bob Roe said: “We will rebuild the bridge before winter.”');
const invented = draft('invented.txt', 'Maria Silva said: “Everything that was ever built will fall one day.”');
const nobody = draft('nobody.txt', '“We will rebuild the bridge before winter.”');

describe('verify', () => {
  test.each<[string, string[], number]>([
    ['the words as they are', [exact], 0],
    ['other words', [altered], 1],
    ['other typography', [typographic], 0],
    ['the same, asked to fail', ['--fail-on', 'typographic', typographic], 1],
    ['another speaker', [other], 1],
    ['a kind that is not asked to fail', ['--fail-on', 'altered', other], 0],
    ['words that nobody said', [invented], 1],
    ['a draft that names nobody', [nobody], 0],
    ['the same, asked to fail', ['--fail-on', 'unconfirmed', nobody], 1],
    ['a draft that is missing', [join(dir, 'none.txt')], 2],
    ['an error beside a finding', [altered, join(dir, 'none.txt')], 2],
  ])('%s: %j ends with %i', async (_, argv, code) => {
    expect((await run(['verify', ...argv, '--against', sources])).code).toBe(code);
  });

  test('shows the words that were changed, and where the source has them', async () => {
    const { code, stdout, stderr } = await run(['verify', altered, '--against', source]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout.replace(/\s+/g, ' ')).toBe(
      `${altered} 1 altered other words or marks than ${source}:3 “We will never rebuild the bridge before winter.” ` +
        'We will {+never+} rebuild the bridge before winter 1 checked: 0 held, 1 failed, 0 warned. ',
    );
  });

  test('reads a draft from standard input, and never confirms a draft by itself', async () => {
    const stdin = 'Bob Roe said: “We will rebuild the bridge before winter.”';
    expect((await run(['verify', '-', '--against', source], { stdin })).stdout).toContain('said by Maria Silva');
    const alone = await run(['verify', source, '--against', sources]);
    expect(alone).toMatchObject({ code: 1, stdout: expect.stringContaining('in none of the sources') });
  });

  test('fails closed when a source cannot be read', async () => {
    const { code, stderr } = await run(['verify', exact, '--against', source, join(dir, 'none.txt')]);
    expect(code).toBe(2);
    expect(stderr).toBe(`onrecord: ${join(dir, 'none.txt')}: no such file; check the path\n`);
  });

  test.each<[string[], string]>([
    [[], 'no draft to verify; name it before --against'],
    [[exact], 'no sources; name files or folders with --against'],
    [[exact, '--against'], "option '--against <paths...>' argument missing"],
    [[exact, '--against', source, '--fail-on', 'atered'], '--fail-on atered: no such kind (did you mean "altered"?)'],
    [[exact, '--against', source, '--reporter', 'x'], "option '-r, --reporter <name>' argument 'x' is invalid"],
    [[exact, '--against', source, '--date', 'x'], '--date x: not a date'],
  ])('%j is told in a line', async (argv, message) => {
    const { code, stdout, stderr } = await run(['verify', ...argv]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.startsWith(`onrecord: ${message}`)).toBe(true);
  });

  test('the JSON is as its schema says', async () => {
    const { stdout } = await run(['verify', altered, other, nobody, '--against', source, '--reporter', 'json']);
    expect(() => findingsReportSchema.parse(JSON.parse(stdout))).not.toThrow();
  });

  test.each(['github', 'junit', 'sarif', 'json', 'tap'])('--reporter %s tells of the failure', async (reporter) => {
    const { code, stdout } = await run(['verify', altered, '--against', source, '--reporter', reporter]);
    expect(code).toBe(1);
    expect(stdout).toContain('{+never+}');
  });
});
