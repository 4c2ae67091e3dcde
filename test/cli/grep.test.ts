import { symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { messageSchema } from '../../src/output/grep/grep-schema.js';
import { scratch } from './files.js';
import { run } from './run.js';

const { dir, file } = scratch();
const folder = join(dir, 'news');
const bridge = file(
  'news/2020-08-01-bridge.txt',
  `Mayor Maria Silva spoke on Monday.

“We will rebuild the bridge before winter,” Silva said.

The river is wide.

“I don’t trust the old bridge at all,” John Okafor claimed.

The engineer called the plan “a bridge to nowhere” of course, Okafor said.
`,
);
const road = file(
  'news/2020-09-01-road.txt',
  '“The road, not the Bridge, comes first,” Maria Silva said on Tuesday.\n',
);
const silent = file('news/silent.txt', 'Nobody said a word about the bridge.\n');
file('news/.hidden.txt', '“A hidden bridge is what we need,” Maria Silva said.\n');
file('news/.ignore', 'ignored.txt\n');
file('news/ignored.txt', '“An ignored bridge is what we need,” Maria Silva said.\n');
file('news/picture.png', Uint8Array.of(0x89, 0x50, 0x00, 0x01));
const missing = join(dir, 'missing.txt');

utimesSync(bridge, 3, 3);
utimesSync(road, 1, 1);
utimesSync(silent, 2, 2);

/** What a search printed, without the folder's path, line by line. */
async function lines(...argv: string[]): Promise<string[]> {
  const { stdout, stderr } = await run(['grep', ...argv]);
  expect(stderr).toBe('');
  return stdout
    .replaceAll(`${folder}/`, '')
    .split(/[\n\0]/)
    .slice(0, -1);
}

const RIVER = '2020-08-01-bridge.txt:3:22: Maria Silva: "We will rebuild the bridge before winter,"';
const TRUST = '2020-08-01-bridge.txt:7:24: John Okafor: "I don’t trust the old bridge at all,"';
const NOWHERE = '2020-08-01-bridge.txt:9:33: John Okafor: "a bridge to nowhere"';
const ROAD = '2020-09-01-road.txt:1:20: Maria Silva: "The road, not the Bridge, comes first,"';
const at = (line: string, place: string): string => line.replace(/:\d+:\d+:/, `:${place}:`);

describe('what is found', () => {
  test.each([
    [['bridge'], [RIVER, TRUST, NOWHERE]],
    [
      ['-i', 'bridge'],
      [RIVER, TRUST, NOWHERE, ROAD],
    ],
    [
      ['-S', 'bridge'],
      [RIVER, TRUST, NOWHERE, ROAD],
    ],
    [['-S', 'Bridge'], [ROAD]],
    [['-w', 'I'], [at(TRUST, '7:2')]],
    [['-F', 'all,'], [at(TRUST, '7:34')]],
    [['-F', 'b.idge'], []],
    [['b.idge to'], [NOWHERE]],
    [["don't"], [at(TRUST, '7:4')]],
    [
      ['-e', 'winter', '-e', 'nowhere'],
      [at(RIVER, '3:36'), at(NOWHERE, '9:43')],
    ],
    [['-v', 'bridge'], [at(ROAD, '1:2')]],
    [['-m', '1', 'bridge'], [RIVER]],
    [['-m', '0', 'bridge'], []],
    [['river'], []],
  ])('%j', async (argv, expected) => {
    expect(await lines(...argv, folder)).toEqual(expected);
  });

  test.each([
    [
      ['--speaker', 'silva'],
      [at(RIVER, '3:2'), at(ROAD, '1:2')],
    ],
    [['--speaker', 'silva', 'winter'], [at(RIVER, '3:36')]],
    [['--speaker', 'silva', '-e', 'winter'], [at(RIVER, '3:36')]],
    [['--group', 'kremlin', 'bridge'], []],
    [['--cue', 'claim'], [at(TRUST, '7:2')]],
    [['--cue', 'claimed'], [at(TRUST, '7:2')]],
    [['--kind', 'partial'], [at(NOWHERE, '9:31')]],
    [['--min-words', '8'], [at(TRUST, '7:2')]],
    [['--min-confidence', '1', '--speaker', 'silva'], []],
    [['--date', '2021-01-01', '--after', '2020-12-31', 'bridge to'], [NOWHERE]],
  ])('with %j only', async (argv, expected) => {
    expect(await lines(...argv, folder)).toEqual(expected);
  });

  test.each([
    [
      ['--before', '2020-09-01'],
      [at(RIVER, '3:2'), at(TRUST, '7:2'), at(NOWHERE, '9:31')],
    ],
    [['--after', '2020-08-01'], [at(ROAD, '1:2')]],
    [['--after', '2020-08-01', '--before', '2020-08-31'], []],
  ])('with %j, and tells what has no date', async (argv, expected) => {
    const { stdout, stderr, code } = await run(['grep', ...argv, folder]);
    expect(stdout.replaceAll(`${folder}/`, '').split('\n').slice(0, -1)).toEqual(expected);
    expect(stderr).toBe(
      'onrecord: warning: 1 article was left out, for neither file name nor head gives a date; --date gives one\n',
    );
    expect(code).toBe(expected.length > 0 ? 0 : 1);
  });

  test.each([
    [['--hidden'], 'hidden', 1],
    [['--no-ignore'], 'ignored', 1],
    [['-g', '*road*'], '', 0],
    [['--glob', '!*bridge*'], '', 0],
  ])('with %j in other files', async (argv, word, extra) => {
    const found = await lines(...argv, '-i', 'bridge', folder);
    expect(found.filter((line) => line.includes(word)).length).toBeGreaterThanOrEqual(extra);
    if (extra === 0) expect(found).toEqual([ROAD]);
  });

  test('with --pack none nobody is known', async () => {
    expect(await lines('--no-pack', '--speaker', 'silva', 'winter', folder)).toEqual([at(RIVER, '3:36')]);
  });
});

describe('what is shown', () => {
  test.each([
    [['-c'], ['2020-08-01-bridge.txt:3']],
    [['-c', '-I'], ['3']],
    [['-l'], ['2020-08-01-bridge.txt']],
    [['--files-without-match'], ['2020-09-01-road.txt', 'silent.txt']],
    [['-l', '-0'], ['2020-08-01-bridge.txt']],
    [
      ['-c', '--null'],
      ['2020-08-01-bridge.txt', '3'],
    ],
    [['-I', '-m1'], ['3:22: Maria Silva: "We will rebuild the bridge before winter,"']],
    [['-q'], []],
    [
      ['--heading', '-m1'],
      ['2020-08-01-bridge.txt', '3:22: Maria Silva: "We will rebuild the bridge before winter,"'],
    ],
  ])('%j', async (argv, expected) => {
    expect((await lines(...argv, 'bridge', folder)).join('\n')).toBe(expected.join('\n'));
  });

  test('-0 ends names with NUL', async () => {
    expect((await run(['grep', '-l', '-0', 'bridge', bridge])).stdout).toBe(`${bridge}\0`);
    expect((await run(['grep', '-c', '-0', 'bridge', bridge, road])).stdout).toBe(`${bridge}\x003\n`);
  });

  test('counts name the file where there may be others, and with -H', async () => {
    expect((await run(['grep', '-c', 'bridge', bridge])).stdout).toBe('3\n');
    expect((await run(['grep', '-cH', 'bridge', bridge])).stdout).toBe(`${bridge}:3\n`);
  });

  test.each([
    ['-A', '1', ['3:22', '3-', '5-']],
    ['-B', '1', ['1-', '3:22', '3-']],
    ['-C', '1', ['1-', '3:22', '3-', '5-']],
    ['-C', '0', ['3:22', '3-']],
  ])('%s %s counts paragraphs', async (flag, number, places) => {
    const shown = await lines(flag, number, 'rebuild', folder);
    expect(shown.map((line) => /^\S+?\.txt[:-](\d+:\d+|\d+-)/.exec(line)?.[1])).toEqual(
      places.map((place) => place.replace('3:22', '3:10')),
    );
  });

  test('-- parts what does not follow upon another', async () => {
    expect(await lines('-C0', 'bridge', folder)).toContain('--');
  });

  test('a terminal gets headings, colours and matches that stand out; a pipe does not', async () => {
    const { stdout } = await run(['grep', 'winter', folder], { stdoutIsTTY: true });
    expect(stdout).toContain('\u001b[1m\u001b[31mwinter\u001b[39m\u001b[22m');
    expect(stdout.split('\n')[0]).toBe(`\u001b[35m${bridge}\u001b[39m`);
    expect((await run(['grep', 'winter', '--no-heading', folder], { stdoutIsTTY: true })).stdout).not.toMatch(/^\S+\n/);
    expect((await run(['grep', 'winter', '--color', 'always', folder])).stdout).toContain('\u001b[31mwinter');
    const plain = await run(['grep', 'winter', folder], { stdoutIsTTY: true, env: { NO_COLOR: '1' } });
    expect(plain.stdout).toBe(`${bridge}\n3:36: Maria Silva: "We will rebuild the bridge before winter,"\n`);
  });

  test('--sort orders the articles', async () => {
    const names = (argv: string[]) => lines('-l', '-i', 'bridge|road', ...argv);
    expect(await names([road, bridge])).toEqual(['2020-09-01-road.txt', '2020-08-01-bridge.txt']);
    expect(await names(['--sort', 'path', road, bridge])).toEqual(['2020-08-01-bridge.txt', '2020-09-01-road.txt']);
    expect(await names(['--sort', 'modified', bridge, road])).toEqual(['2020-09-01-road.txt', '2020-08-01-bridge.txt']);
    expect(await names(['--sort', 'none', road, bridge])).toEqual(['2020-09-01-road.txt', '2020-08-01-bridge.txt']);
  });

  test('--json writes messages as their schema says', async () => {
    const { stdout } = await run(['grep', '--json', '-C0', 'winter', folder]);
    const messages = stdout
      .trimEnd()
      .split('\n')
      .map((line) => messageSchema.parse(JSON.parse(line)));
    expect(messages.map(({ type }) => type)).toEqual(['begin', 'match', 'context', 'end', 'summary']);
    expect(messages[1]?.data).toMatchObject({
      path: { text: bridge },
      line_number: 3,
      column: 36,
      submatches: [{ match: { text: 'winter' }, start: 34, end: 40, absolute_offset: 71 }],
      statement: { speaker: { name: 'Maria Silva' } },
    });
    expect(messages[4]?.data).toMatchObject({
      offsets: 'utf16',
      stats: { searches: 3, searches_with_match: 1, statements: 4, matched_statements: 1, matches: 1, errors: 0 },
    });
  });

  test('standard input has the name it is given', async () => {
    const stdin = '“It is a bridge to the future,” Maria Silva said.';
    const { stdout } = await run(['grep', 'bridge', '--stdin-filename', 'wire.txt'], { stdin });
    expect(stdout).toBe('wire.txt:1:10: Maria Silva: "It is a bridge to the future,"\n');
    expect((await run(['grep', 'bridge', '-'], { stdin })).stdout).toMatch(/^-:1:10: /);
  });
});

describe('operands and filters', () => {
  test('a mistyped path is told, and is not searched for', async () => {
    expect(await run(['grep', '--speaker', 'silva', missing])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: `onrecord: ${missing}: no such file; check the path\n`,
    });
  });

  test('without a path a terminal means the folder one is in, and a pipe what it brings', async () => {
    const before = process.cwd();
    process.chdir(folder);
    try {
      expect((await run(['grep', '-l', 'bridge'], { stdinIsTTY: true })).stdout).toBe('2020-08-01-bridge.txt\n');
      expect((await run(['summary', '--by', 'file'], { stdinIsTTY: true })).stdout).toContain('"2020-09-01-road.txt"');
    } finally {
      process.chdir(before);
    }
    expect((await run(['grep', '-l', 'bridge'], { stdin: '' })).stdout).toBe('');
  });

  test('with -e every operand is a path', async () => {
    const { stderr, code } = await run(['grep', '-e', 'x', 'bridge']);
    expect({ stderr, code }).toEqual({ stderr: 'onrecord: bridge: no such file; check the path\n', code: 2 });
  });
});

test('-L follows links, and tells of one that leads back', async () => {
  file('linked/a.txt', '“A linked bridge is what we need,” Maria Silva said.\n');
  symlinkSync('..', join(dir, 'linked/loop'));
  const place = join(dir, 'linked');
  expect(await run(['grep', '-c', 'bridge', place])).toMatchObject({ code: 0, stderr: '' });
  const { code, stdout, stderr } = await run(['grep', '-L', '-l', 'linked bridge', place]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: `${place}/a.txt\n` });
  expect(stderr).toContain('linked: a symbolic link that leads back to a folder it is in\n');
});

describe('wrong values', () => {
  test.each([
    [[], 'nothing to search for; give a pattern, or a filter such as --speaker putin'],
    [['(a'], 'not a regular expression: missing closing ): `(a`; -F takes it as plain words'],
    [['-m', 'x', 'a'], '--max-count x: not a whole number'],
    [['-A', '-1', 'a'], '--after-context -1: not a whole number'],
    [['-B', '1.5', 'a'], '--before-context 1.5: not a whole number'],
    [['-C', '', 'a'], '--context : not a whole number'],
    [['--min-words', '0', 'a'], '--min-words 0: not a whole number from 1'],
    [['--before', 'May', 'a'], '--before May: not a date; write it as YYYY-MM-DD'],
    [['--after', '2020-13-01', 'a'], '--after 2020-13-01: not a date; write it as YYYY-MM-DD'],
    [['--kind', 'odd', 'a'], "option '--kind <kind>' argument 'odd' is invalid. Allowed choices are direct, partial."],
    [['--sort', 'odd', 'a'], "option '--sort <key>' argument 'odd' is invalid."],
    [['--min-confidence', '2', 'a'], '--min-confidence 2: not a number from 0 to 1'],
    [['--group', 'putni', 'a'], '--group putni: no such group (did you mean "putin"?)'],
    [['-c', '-l', 'a'], '--count and --files-with-matches: choose one'],
    [['--json', '-c', 'a'], '--json and --count: choose one'],
    [['-e'], "option '-e, --regexp <pattern>' argument missing"],
    [['--glob'], "option '-g, --glob <glob>' argument missing"],
  ])('%j is one line, and nothing comes out', async (argv, message) => {
    const { code, stdout, stderr } = await run(['grep', ...argv]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`onrecord: ${message}`);
    expect(stderr.indexOf('\n')).toBe(stderr.length - 1);
  });
});

describe('exit codes', () => {
  test.each([
    ['found', ['bridge', bridge], 0],
    ['not found', ['zeppelin', bridge], 1],
    ['a missing file', ['zeppelin', missing], 2],
    ['found, and a missing file', ['bridge', bridge, missing], 2],
    ['found with -q, and a missing file', ['-q', 'bridge', bridge, missing], 0],
    ['not found with -q', ['-q', 'zeppelin', bridge], 1],
    ['a file without a match', ['--files-without-match', 'bridge', road], 0],
    ['no file without a match', ['--files-without-match', 'bridge', bridge], 1],
    ['a binary file named', ['bridge', join(folder, 'picture.png')], 2],
    ['a binary file walked over', ['-q', 'bridge', folder], 0],
    ['a folder without files', ['bridge', join(dir, 'folder')], 2],
    ['a bad registry', ['--registry', bridge, 'bridge', bridge], 2],
    ['a bad pattern', ['(', bridge], 2],
    ['a filter that nobody fits', ['--speaker', 'nobody', folder], 1],
  ])('%s', async (_, argv, code) => {
    expect((await run(['grep', ...argv])).code).toBe(code);
  });

  test('--no-messages says nothing of files, and the code stays', async () => {
    const latin = file('latin.txt', Buffer.from('“Caf\xe9 bridge time is now,” Silva said.', 'latin1'));
    expect((await run(['grep', 'x', latin])).stderr).toContain('windows-1252');
    expect(await run(['grep', '--no-messages', 'x', latin, missing])).toMatchObject({ code: 2, stderr: '' });
  });
});
