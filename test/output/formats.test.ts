import { describe, expect, test } from 'vitest';
import type { Format } from '../../src/output/format.js';
import { formats } from '../../src/output/index.js';
import type { Article } from '../../src/statements/schema.js';
import { reportSchema } from '../../src/statements/schema.js';
import { NOTHING_YET, withArticle } from '../../src/statements/summary.js';
import { article, look, orphan, statement } from './records.js';

/** Everything a format prints for these articles. */
function printed(format: Format, articles: readonly Article[], changes = {}): string {
  const formatter = format(look({ several: articles.length > 1, ...changes }));
  const summary = articles.reduce(withArticle, NOTHING_YET);
  return (
    formatter.begin() + articles.map((one, index) => formatter.article(one, index)).join('') + formatter.end(summary)
  );
}

describe('table', async () => {
  const table = await formats.table();

  test('shows who, what and where', () => {
    expect(printed(table, [article()])).toBe(
      [
        'Maria Silva           “We will rebuild the bridge.”  3:2',
        'unattributed: no cue  “Never again.”                 7:12',
        '',
        '2 statements: 1 attributed, 1 unattributed. 1 other quotation (--all shows',
        'them).',
        '',
      ].join('\n'),
    );
  });

  test('wraps names and words to the width', () => {
    const long = statement({
      text: 'We will rebuild the bridge that the river took from us, stone by stone.',
      speaker: { id: 'x', name: 'Maria Aparecida da Silva', type: 'person', groups: [] },
    });
    expect(printed(table, [article({ statements: [long], notStatements: [] })], { width: 50 })).toBe(
      [
        'Maria Aparecida  “We will rebuild the bridge   3:2',
        'da Silva         that the river took from us,',
        '                 stone by stone.”',
        '',
        '1 statement: 1 attributed, 0 unattributed.',
        '',
      ].join('\n'),
    );
  });

  test('names each file when there are several, and leaves out those without quotations', () => {
    const one = article({ statements: [statement()], notStatements: [] });
    const silent = article({ file: 'silent.txt', statements: [], notStatements: [] });
    expect(printed(table, [one, silent, { ...one, file: 'other.txt' }])).toBe(
      [
        'bridge.txt',
        'Maria Silva  “We will rebuild the bridge.”  3:2',
        '',
        'other.txt',
        'Maria Silva  “We will rebuild the bridge.”  3:2',
        '',
        '2 statements: 2 attributed, 0 unattributed.',
        '',
      ].join('\n'),
    );
  });

  test('shows with --all what is not a statement, in the order of the article', () => {
    expect(printed(table, [article()], { all: true })).toBe(
      [
        'Maria Silva             “We will rebuild the bridge.”  3:2',
        'not a statement: title  “The River’s Edge”             5:20',
        'unattributed: no cue    “Never again.”                 7:12',
        '',
        '2 statements: 1 attributed, 1 unattributed. 1 other quotation.',
        '',
      ].join('\n'),
    );
  });

  test('colours only when it is asked to', () => {
    const said = article({ statements: [statement()], notStatements: [] });
    expect(printed(table, [said], { color: true })).toContain('\u001b[1m\u001b[36mMaria Silva\u001b[39m\u001b[22m');
    expect(printed(table, [said])).not.toContain('\u001b');
  });
});

describe('json', async () => {
  const json = await formats.json();

  test.each([0, 1, 2])('writes %i articles piece by piece as one valid, pretty report', (number) => {
    const articles = Array.from({ length: number }, () => article());
    const text = printed(json, articles);
    expect(text).toBe(`${JSON.stringify(reportSchema.parse(JSON.parse(text)), null, 2)}\n`);
    expect(JSON.parse(text)).toMatchObject({
      schemaVersion: 1,
      tool: { name: 'onrecord', version: '1.2.3' },
      offsets: 'utf16',
      articles,
      summary: { articles: number },
    });
  });
});

describe('ndjson', async () => {
  const ndjson = await formats.ndjson();

  test('writes a statement a line and the summary last', () => {
    const lines = printed(ndjson, [article()], { offsets: 'byte' }).split('\n');
    expect(lines.slice(0, 2).map((line) => JSON.parse(line))).toEqual(article().statements);
    expect(JSON.parse(lines[2] ?? '')).toMatchObject({ summary: { statements: 2 }, offsets: 'byte' });
    expect(lines.slice(3)).toEqual(['']);
  });
});

describe('csv and tsv', async () => {
  const [csv, tsv] = [await formats.csv(), await formats.tsv()];
  const columns = 'file,line,column,speaker,text,kind,unattributed,confidence,speaker_id,speaker_type,groups,';
  const more = 'mention,mention_form,cue,cue_lemma,attribution_rule,speaker_rule,id,start,end,offsets\n';

  test('write a statement a row, null as an empty cell', () => {
    expect(printed(csv, [article({ statements: [statement({ text: 'Yes, "we" will.' }), orphan()] })])).toBe(
      `${columns}${more}` +
        'bridge.txt,3,2,Maria Silva,"Yes, ""we"" will.",direct,,0.97,maria-silva,person,mayors,' +
        'Silva,name,said,say,speaker-verb-after,family-name,0a1b2c3d4e5f,40,55,utf16\n' +
        'bridge.txt,7,12,,Never again.,direct,no-cue,,,,,,,,,,,0a1b2c3d4e5f,140,152,utf16\n',
    );
    expect(printed(tsv, [article()]).split('\n')[0]).toBe(`${columns}${more}`.trim().replaceAll(',', '\t'));
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)'])('guard the formula %s unless told not to', (text) => {
    const risky = [article({ statements: [statement({ text })] })];
    expect(printed(csv, risky)).toContain(`,'${text},`);
    expect(printed(csv, risky, { csvRaw: true })).toContain(`,${text},`);
    expect(printed(tsv, risky)).toContain(`\t'${text}\t`);
  });

  test('keep a mention that runs over a line break on one line', () => {
    const mention = { text: 'the Russian\n::leader', start: 80, end: 99, form: 'description' } as const;
    expect(printed(csv, [article({ statements: [statement({ mention })] })])).toContain(',the Russian ::leader,');
  });
});

describe('line', async () => {
  const line = await formats.line();

  test('writes file, line, column, speaker and words', () => {
    expect(printed(line, [article()])).toBe(
      'bridge.txt:3:2: Maria Silva: "We will rebuild the bridge."\n' +
        'bridge.txt:7:12: (unattributed: no cue): "Never again."\n',
    );
    expect(printed(line, [article()], { all: true })).toContain(
      'bridge.txt:5:20: (not a statement: title): "The River’s Edge"\n',
    );
  });
});

describe('markdown', async () => {
  const markdown = await formats.markdown();

  test('writes a block quote a statement, and escapes what would be markup', () => {
    const risky = statement({ text: '*Never* <b>trust</b> [me](x) & co_' });
    expect(printed(markdown, [article({ statements: [risky, orphan()], file: 'my_notes.txt' })])).toBe(
      [
        '## my\\_notes.txt',
        '',
        '> “\\*Never\\* \\<b\\>trust\\</b\\> \\[me\\](x) \\& co\\_”',
        '>',
        '> — **Maria Silva**, my\\_notes.txt:3:2',
        '',
        '> “Never again.”',
        '>',
        '> — *(unattributed: no cue)*, my\\_notes.txt:7:12',
        '',
        '',
      ].join('\n'),
    );
  });
});
