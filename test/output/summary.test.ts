import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { censusFormats } from '../../src/output/summary/index.js';
import { type By, census } from '../../src/statements/census.js';
import type { Statement } from '../../src/statements/schema.js';
import { NOTHING_YET } from '../../src/statements/summary.js';
import { orphan, statement } from './records.js';

const look = { width: 80, color: false, csvRaw: false, several: true, version: '1.2.3' };

function reportOf(by: By, statements: readonly Statement[]) {
  const counts = census(by);
  counts.add(statements);
  return { by, rows: counts.rows(), summary: { ...NOTHING_YET, articles: 1, statements: statements.length } };
}

test('the table aligns numbers, names the file once, and puts what nobody is known for last', async () => {
  const table = await censusFormats.table();
  const many = Array.from({ length: 1200 }, () => orphan());
  expect(table(reportOf('speaker', [...many, statement(), statement()]), look)).toBe(
    [
      'speaker       said  words  cues   from … to',
      'Maria Silva      2     10  say 2  bridge.txt:3:2 … 3:2',
      'unattributed  1200   2400         bridge.txt:7:12 … 7:12',
      '',
      '1202 statements in 1 article.',
      '',
    ].join('\n'),
  );
});

test('shows the three most frequent cues, and says that there are more', async () => {
  const table = await censusFormats.table();
  const cues = ['add', 'say', 'tell', 'say', 'claim'].map((lemma) =>
    statement({ cue: { text: lemma, lemma, start: 0, end: 1 } }),
  );
  expect(table(reportOf('speaker', cues), { ...look, width: 160 })).toContain('say 2, add 1, tell 1, …');
});

test('a terminal too narrow for places gets none', async () => {
  const table = await censusFormats.table();
  const long = statement({ speaker: { id: 'x', name: 'Maria Aparecida da Silva', type: 'person', groups: [] } });
  expect(table(reportOf('speaker', [long]), { ...look, width: 40 })).not.toContain('bridge.txt');
});

test.each([40, 80, 160])('no line is wider than %i columns, or anything but text', async (width) => {
  const table = await censusFormats.table();
  const nasty = fc.string({
    unit: fc.constantFrom('a', ' ', '::', '\u001b', '\u202e', '\n', '東', '👩‍👩‍👧'),
    maxLength: 99,
  });
  fc.assert(
    fc.property(nasty, fc.constantFrom<By>('speaker', 'group', 'file', 'cue'), (text, by) => {
      const speaker = { id: text, name: text, type: 'person' as const, groups: [text] };
      const said = statement({ file: text, speaker, cue: { text, lemma: text, start: 0, end: 1 } });
      const shown = table(reportOf(by, [said, said]), { ...look, width });
      expect(Math.max(...shown.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
      expect(shown).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}|^\s*::/mu);
    }),
  );
});
