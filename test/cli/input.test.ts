import { existsSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lines } from '../../src/cli/jsonl.js';
import { reportSchema } from '../../src/statements/schema.js';
import { ARTICLE, scratch } from './files.js';
import { run } from './run.js';

const { dir, file } = scratch();
const a = file('corpus/a.txt', ARTICLE);
const b = file('corpus/b/c.txt', ARTICLE);
file('corpus/b/x.bin', Uint8Array.of(0, 1));
const corpus = join(dir, 'corpus');
const filesOf = (stdout: string): string[] => JSON.parse(stdout).articles.map((one: { file: string }) => one.file);

describe('folders', () => {
  test('are walked, and what is no text in them is passed over', async () => {
    const { code, stdout, stderr } = await run([corpus, a]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(filesOf(stdout)).toEqual([a, b, a]);
  });

  test('with --glob hold only what it fits', async () => {
    expect(filesOf((await run([corpus, '--glob', 'c.*'])).stdout)).toEqual([b]);
    expect((await run([corpus, '--glob', '*.pdf'])).stderr).toMatch(/: no files to read in it \(.*--glob.*\)\n$/);
  });

  test('show which article is which, though there be one only', async () => {
    const { stdout } = await run([join(corpus, 'b'), '-f', 'table']);
    expect(stdout).toContain('c.txt\n');
  });
});

describe('--files-from', () => {
  test('reads the files it lists, after those that are named', async () => {
    const list = file('list.txt', `${b}\r\n\n${a}\n`);
    expect(filesOf((await run([a, '--files-from', list])).stdout)).toEqual([a, b, a]);
  });

  test('- is standard input, and -0 parts names by NUL', async () => {
    const odd = file('odd\nname.txt', ARTICLE);
    const { stdout } = await run(['--files-from', '-', '-0'], { stdin: `${a}\0${odd}\0` });
    expect(filesOf(stdout)).toEqual([a, odd]);
  });

  test('an empty list is no articles, not standard input', async () => {
    expect(filesOf((await run(['--files-from', '-'], { stdin: '' })).stdout)).toEqual([]);
  });

  test('a list that cannot be read is one line', async () => {
    const list = join(dir, 'none.txt');
    expect(await run(['--files-from', list])).toEqual({
      code: 2,
      stdout: '',
      stderr: `onrecord: --files-from ${list}: no such file; check the path\n`,
    });
  });

  test('what it lists and cannot be found is told, and the rest comes out', async () => {
    const { code, stdout, stderr } = await run(['--files-from', '-'], { stdin: `gone.txt\n${a}` });
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'onrecord: gone.txt: no such file; check the path\n' });
    expect(filesOf(stdout)).toEqual([a]);
  });
});

describe('--input jsonl', () => {
  const object = (fields: object): string => `${JSON.stringify(fields)}\n`;
  const stdin = object({ id: 'x1', text: ARTICLE, outlet: 'The Tide', page: 3 }) + object({ id: 7, text: ARTICLE });
  const jsonl = ['--input', 'jsonl'];

  test('is an article an object, called by its id', async () => {
    expect(filesOf((await run(jsonl, { stdin })).stdout)).toEqual(['x1', '7']);
  });

  test('an article without an id is called by its place', async () => {
    const { stdout } = await run(jsonl, { stdin: `\n${object({ text: ARTICLE })}` });
    expect(filesOf(stdout)).toEqual(['-:2']);
  });

  test('--text-field and --id-field name other fields', async () => {
    const { stdout } = await run([...jsonl, '--text-field', 'body', '--id-field', 'url'], {
      stdin: object({ url: 'u', body: ARTICLE }),
    });
    expect(filesOf(stdout)).toEqual(['u']);
    expect(JSON.parse(stdout).summary.statements).toBe(1);
  });

  test('--carry keeps fields in each record, as they are', async () => {
    const { stdout } = await run([...jsonl, '--carry', 'outlet,page', '--carry', 'constructor'], { stdin });
    const report = reportSchema.parse(JSON.parse(stdout));
    expect(report.articles.map(({ statements }) => statements[0]?.carried)).toEqual([
      { outlet: 'The Tide', page: 3, constructor: null },
      { outlet: null, page: null, constructor: null },
    ]);
  });

  test('carried fields are columns of csv', async () => {
    const rows = (await run([...jsonl, '--carry', 'outlet,page', '-f', 'csv'], { stdin })).stdout.split('\n');
    expect(rows[0]).toMatch(/,offsets,carried\.outlet,carried\.page$/);
    expect(rows[1]).toMatch(/,utf16,The Tide,3$/);
    expect(rows[2]).toMatch(/,utf16,,$/);
  });

  test.each([
    ['{', '-:1: not a JSON object; --input jsonl takes one a line'],
    ['[1]', '-:1: not a JSON object; --input jsonl takes one a line'],
    ['{"body":"x"}', '-:1: no text in field text; name its field with --text-field'],
    ['{"text":3}', '-:1: no text in field text; name its field with --text-field'],
    ['\n{"text":"\\"', '-:2: not a JSON object; --input jsonl takes one a line'],
    [Buffer.of(0x7b, 0xff, 0x7d), '-:1: not valid UTF-8'],
  ])('a bad line is told, and the others come out: %s', async (bad, message) => {
    const bytes = Buffer.concat([Buffer.from(bad), Buffer.from('\n'), Buffer.from(stdin)]);
    const { code, stdout, stderr } = await run(jsonl, { stdin: bytes });
    expect({ code, stderr }).toEqual({ code: 2, stderr: `onrecord: ${message}\n` });
    expect(filesOf(stdout)).toEqual(['x1', '7']);
  });

  test('a field that --id-field names and a line lacks is told', async () => {
    const { stderr } = await run([...jsonl, '--id-field', 'url'], { stdin });
    expect(stderr.split('\n')[0]).toBe('onrecord: -:1: no field url, which --id-field names');
  });

  test('lines end at line feeds alone, wherever the chunks end', async () => {
    const bytes = Buffer.from('{"a":"\u2028"}\r\n\nend');
    for (const size of [1, 2, 3, 100]) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      );
      const read: string[] = [];
      for await (const line of lines(
        (async function* () {
          yield* chunks;
        })(),
      ))
        read.push(Buffer.from(line).toString());
      expect(read).toEqual(['{"a":"\u2028"}\r', '', 'end']);
    }
  });
});

describe('--fields', () => {
  test('nests what it names, as the record does', async () => {
    const { stdout } = await run([
      a,
      '-f',
      'ndjson',
      '--fields',
      'speaker.name,kind,parts.start,parts.end,mention,line',
    ]);
    expect(JSON.parse(stdout.split('\n')[0] ?? '')).toEqual({
      speaker: { name: 'Maria Silva' },
      kind: 'direct',
      parts: [{ start: 37, end: 78 }],
      mention: expect.objectContaining({ text: 'Silva' }),
      line: 3,
    });
    const { articles } = JSON.parse((await run([a, '--fields', 'id'])).stdout);
    expect(articles[0].statements).toEqual([{ id: expect.stringMatching(/^[0-9a-f]{12}$/) }]);
  });

  test('keeps a whole field whole', async () => {
    const [first] = (await run([a, '-f', 'ndjson', '--fields', 'rule.speaker,rule'])).stdout.split('\n');
    expect(Object.keys(JSON.parse(first ?? '').rule)).toEqual(['attribution', 'speaker']);
  });

  test('makes the columns of csv and tsv', async () => {
    const names = 'speaker,speaker.id,parts.line,rule,cue.lemma';
    const { stdout } = await run([a, '-f', 'tsv', '--fields', names]);
    const [header, row] = stdout.split('\n');
    expect(header).toBe(names.replaceAll(',', '\t'));
    expect(row).toMatch(/^Maria Silva\tmaria-silva\t3\t.*attribution.*\tsay$/);
  });
});

describe('-o', () => {
  test('writes what standard output would get, in the format of the name', async () => {
    const target = join(dir, 'out.csv');
    expect(await run([a, '-o', target])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(target, 'utf8')).toBe((await run([a, '-f', 'csv'])).stdout);
    expect((await run([a, '--output', '-'])).stdout).toMatch(/^\{/);
  });

  test('replaces a file whole, keeps its mode, and follows a link to it', async () => {
    const target = file('old.json', 'old'.repeat(10_000));
    const mode = statSync(target).mode;
    symlinkSync('old.json', join(dir, 'link.json'));
    await run([a, '-o', join(dir, 'link.json')]);
    expect(JSON.parse(readFileSync(target, 'utf8')).summary.articles).toBe(1);
    expect(statSync(target).mode).toBe(mode);
  });

  test('leaves the old file where the run does not come to its end, and nothing beside it', async () => {
    const target = file('kept/kept.json', 'kept');
    expect((await run([a, '-o', target, '--group', 'nobody'])).code).toBe(2);
    expect(readFileSync(target, 'utf8')).toBe('kept');
    expect(readdirSync(join(dir, 'kept'))).toEqual(['kept.json']);
  });

  test('writes what there is where one article is bad', async () => {
    const target = join(dir, 'some.json');
    expect((await run([join(dir, 'gone.txt'), a, '-o', target])).code).toBe(2);
    expect(JSON.parse(readFileSync(target, 'utf8')).summary).toMatchObject({ articles: 1, errors: 1 });
  });

  test.each([
    ['no/such/folder.json', 'no such file; check the path'],
    ['corpus', 'is a directory; name a file in it'],
  ])('%s cannot be written', async (name, message) => {
    const target = join(dir, name);
    const { code, stderr } = await run([a, '-o', target]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: `onrecord: cannot write ${target}: ${message}\n` });
  });

  test.skipIf(!existsSync('/dev/full'))('a disk without room is one line', async () => {
    expect(await run([a, '-o', '/dev/full'])).toMatchObject({
      code: 2,
      stderr: 'onrecord: cannot write /dev/full: ENOSPC: no space left on device, write\n',
    });
  });

  test.skipIf(!existsSync('/dev/null'))('writes to a device as it is', async () => {
    expect((await run([a, '-o', '/dev/null'])).code).toBe(0);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });
});

describe('filters of extract', () => {
  test.each([
    [['--cue', 'say'], 0],
    [['--cue', 'shout'], 1],
    [['--kind', 'direct'], 0],
    [['--kind', 'partial'], 1],
    [['--min-words', '7'], 0],
    [['--min-words', '8'], 1],
    [['--date', '2020-05-05', '--after', '2020-05-04', '--before', '2020-05-06'], 0],
    [['--date', '2020-05-05', '--after', '2020-05-05'], 1],
    [['--date', '2020-05-05', '--before', '2020-05-05'], 1],
  ])('%j ends with %i', async (argv, code) => {
    expect((await run([a, ...argv])).code).toBe(code);
  });

  test('what is wanted is told where nobody said it', async () => {
    const { stderr } = await run([a, '--speaker', 'x', '--cue', 'shout', '--min-words', '9', '--kind', 'direct']);
    expect(stderr).toBe('onrecord: warning: no statement by x, reported by shout, direct, of 9 words or more\n');
  });
});

describe('wrong values', () => {
  test.each([
    [['--input', 'xml'], "option '--input <kind>' argument 'xml' is invalid. Allowed choices are text, jsonl."],
    [['--carry', 'a'], '--carry: only --input jsonl has fields'],
    [['--text-field', 'a'], '--text-field: only --input jsonl has fields'],
    [['--id-field', 'a'], '--id-field: only --input jsonl has fields'],
    [['--carry', 'a,,b', '--input', 'jsonl'], '--carry a,,b: an empty name; write it as a,b'],
    [['--fields', 'a,', '-f', 'json'], '--fields a,: an empty name; write it as a,b'],
    [['--fields', 'speakr', '-f', 'json'], '--fields speakr: no such field (did you mean "speaker"?); there are: id, '],
    [['--fields', 'id', '-f', 'table'], '--fields: table has none; choose --format json, ndjson, csv, tsv'],
    [['--min-words', 'few'], '--min-words few: not a whole number from 1'],
    [['-o'], "option '-o, --output <file>' argument missing"],
    [['--files-from'], "option '--files-from <file>' argument missing"],
  ])('%j is one line, and nothing comes out', async (argv, message) => {
    const { code, stdout, stderr } = await run(argv, { stdin: ARTICLE });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`onrecord: ${message}`);
    expect(stderr.indexOf('\n')).toBe(stderr.length - 1);
  });
});
