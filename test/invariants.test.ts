// What holds for every text, however odd: the contract behind the fixtures.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitParagraphs } from '../src/document/paragraphs.js';
import { type Extraction, extract } from '../src/index.js';
import { findQuotations } from '../src/quotations/find.js';
import { articleSchema } from '../src/statements/schema.js';
import { cases } from './support/cases.js';
import { marks, soup } from './support/soup.js';

interface Located {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const byStart = (a: Located, b: Located): number => a.start - b.start || a.end - b.end;
const spansOf = (items: readonly { start: number; end: number }[]): [number, number][] =>
  items.map(({ start, end }) => [start, end]);

const quoted = ({ statements, notStatements }: Extraction) =>
  [...statements.flatMap((statement) => statement.parts), ...notStatements].sort(byStart);

function checkSlices(text: string, extraction: Extraction): void {
  const named = extraction.statements.flatMap(({ mention, cue }) => [mention, cue].filter((found) => found !== null));
  for (const found of [...quoted(extraction), ...named]) expect(text.slice(found.start, found.end)).toBe(found.text);
}

function checkOrder(extraction: Extraction): void {
  for (const { parts } of extraction.statements) expect([...parts].sort(byStart)).toEqual(parts);
  const firsts = extraction.statements.map(({ parts }) => parts[0]?.start);
  expect([...firsts].sort((a, b) => Number(a) - Number(b))).toEqual(firsts);
  let end = 0;
  for (const item of quoted(extraction)) {
    expect(item.start).toBeGreaterThanOrEqual(end);
    end = item.end;
  }
}

function checkPositions(text: string, extraction: Extraction): void {
  for (const { start, line, column } of quoted(extraction)) {
    const lines = text.slice(0, start).split(/\r\n|\n|\r/u);
    expect([line, column]).toEqual([lines.length, (lines.at(-1) ?? '').length + 1]);
  }
}

function checkRecords({ statements }: Extraction): void {
  expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
  for (const { speaker, unattributed, parts, text } of statements) {
    expect(speaker === null).toBe(unattributed !== null);
    expect(text.replace(/\s+/gu, '')).toBe(
      parts
        .map((part) => part.text)
        .join('…')
        .replace(/\s+/gu, ''),
    );
  }
}

function check(text: string): void {
  const extraction = extract(text, { file: 'a.txt' });
  articleSchema.parse({ file: 'a.txt', encoding: 'utf-8', warnings: [], ...extraction });
  checkSlices(text, extraction);
  checkOrder(extraction);
  checkPositions(text, extraction);
  checkRecords(extraction);
  expect(spansOf(quoted(extraction))).toEqual(spansOf(findQuotations(text, splitParagraphs(text))));
  expect(extract(text, { file: 'a.txt' })).toEqual(extraction);
}

const idsOf = (text: string): string[] => extract(text).statements.map(({ id }) => id);

describe('every fixture', () => {
  test.each(cases.map((found) => [found.name, found] as const))('%s', (_, { article }) => {
    const text = readFileSync(article, 'utf8');
    check(text);
    check(text.replaceAll('\n', '\r\n'));
    expect(idsOf(`The weather was mild all week.\n\n${text}`)).toEqual(idsOf(text));
  });
});

describe('text that no newsroom would print', () => {
  test('random mixes of marks, names, cues, line ends and odd characters', () => {
    fc.assert(fc.property(soup, check), { numRuns: 1500 });
  });

  test.each(['', ' ', '\n', '"', '""', '""=', '"Bob."\n\n"What."', '\ufeff"Hi," Ann Roe said.', '“”', "''", '“\n”'])(
    '%j',
    check,
  );
});

describe('time grows with the text, not with its square', () => {
  const shapes: Record<string, (n: number) => string> = {
    ...Object.fromEntries(marks.map((mark) => [`${mark} alone`, (n: number) => mark.repeat(n)])),
    ...Object.fromEntries(marks.map((mark) => [`${mark} before words`, (n: number) => `${mark}No `.repeat(n)])),
    'nested, opened': (n) => '“ ‘'.repeat(n / 2),
    'nested, then closed': (n) => '“‘'.repeat(n / 4) + '’”'.repeat(n / 4),
    'one paragraph each, left open': (n) => '“We go.\n\n'.repeat(n),
    'pairs with a cue': (n) => '“No,” Ann Roe said. '.repeat(n / 4),
    'pairs with no cue': (n) => '“No” '.repeat(n),
    'one speaker a paragraph': (n) => '“We are going,” he said.\n\n'.repeat(n / 4),
    'many names': (n) =>
      Array.from({ length: n / 8 }, (_, i) => `“No,” said Ann Roe${'abcdefghij'[i % 10]}. `).join(''),
    'narration only': (n) => 'The minister spoke to Ann Roe of it. '.repeat(n / 8),
    'one long word': (n) => `“${'a'.repeat(n)}”`,
    'white space': (n) => `“${' \n'.repeat(n)}”`,
    capitals: (n) => `“No,” said ${'Ann '.repeat(n)}`,
    commas: (n) => `“No,” Ann Roe, ${'a doctor, '.repeat(n / 4)} said.`,
    'one “it” after another in one sentence': (n) => `They held a sign. ${'“No,” it said, '.repeat(n / 16)}`,
    'the same behind a sentence of subjects': (n) =>
      `${'They held a sign, '.repeat(n / 32)}. ${'“No,” it said, '.repeat(n / 32)}`,
    'labels of a transcript': (n) => `Ann Roe was on the air.\n\n${'“ROE: We go on.”\n\n'.repeat(n / 16)}`,
    'words on things beside a speaker': (n) =>
      `“No,” Ann Roe said to people ${'with signs that read “Go” and '.repeat(n / 32)}`,
    'pronouns before the first quotation': (n) => `${'He left it. '.repeat(n / 4)}“No,” he said. “It is,” it said.`,
    asides: (n) => `Senators, ${'however, '.repeat(n / 2)} argue “no”.`,
    relatives: (n) => `Ann Roe left ${'his mother and '.repeat(n / 32)} there. “No,” she said.`,
  };

  /** The fastest of a few runs, in milliseconds, so that a busy computer does not fail the test. */
  function fastest(text: string, runs: number): number {
    const times = Array.from({ length: runs }, () => {
      const start = performance.now();
      extract(text);
      return performance.now() - start;
    });
    return Math.min(...times);
  }

  // What counts is the growth, not how fast the computer is.
  test.each(Object.entries(shapes))('%s', { retry: 1, timeout: 30_000 }, (_, shape) => {
    let before = fastest(shape(1_000), 3);
    for (const size of [10_000, 100_000]) {
      const time = fastest(shape(size), 1);
      const message = `${time.toFixed()} ms for ${size}, ${before.toFixed()} ms for a tenth of it`;
      expect(time / Math.max(before, 5), message).toBeLessThan(30);
      before = time;
    }
  });
});
