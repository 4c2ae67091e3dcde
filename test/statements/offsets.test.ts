import { expect, test } from 'vitest';
import { inUnit } from '../../src/statements/offsets.js';
import { article, orphan, statement } from '../output/records.js';

// 😀 is 2 UTF-16 units, 1 code point, 4 bytes; é is 1, 1, 2; “ is 1, 1, 3.
const text = 'é\n😀 “Så 😀!” said É.';
const inner = text.indexOf('Så');
const part = { text: 'Så 😀!', start: inner, end: inner + 6, line: 2, column: 5 };
const said = text.indexOf('said');
const one = article({
  statements: [
    statement({
      parts: [part],
      cue: { text: 'said', lemma: 'say', start: said, end: said + 4 },
      mention: { text: 'É', start: said + 5, end: said + 6, form: 'name' },
    }),
    orphan({ parts: [part] }),
  ],
  notStatements: [{ ...part, reason: 'term' }],
});

test('utf16 leaves the records as they are', () => {
  expect(inUnit(one, text, 'utf16')).toBe(one);
});

test.each([
  [
    'codepoint',
    { start: 5, end: 10, column: 4 },
    [
      [12, 16],
      [17, 18],
    ],
  ],
  [
    'byte',
    { start: 11, end: 20, column: 9 },
    [
      [24, 28],
      [29, 31],
    ],
  ],
] as const)('%s counts its own units from the same places', (unit, place, [cue, mention]) => {
  const { statements, notStatements } = inUnit(one, text, unit);
  expect(statements[0]).toMatchObject({
    parts: [{ ...place, line: 2, text: part.text }],
    cue: { start: cue[0], end: cue[1] },
    mention: { start: mention[0], end: mention[1] },
  });
  expect(statements[1]).toMatchObject({ parts: [place], cue: null, mention: null });
  expect(notStatements).toMatchObject([place]);
});

test('byte offsets cut the UTF-8 text, code point offsets its characters', () => {
  const [bytes] = inUnit(one, text, 'byte').notStatements;
  expect(Buffer.from(text).subarray(bytes?.start, bytes?.end).toString()).toBe(part.text);
  const [points] = inUnit(one, text, 'codepoint').notStatements;
  expect([...text].slice(points?.start, points?.end).join('')).toBe(part.text);
});
