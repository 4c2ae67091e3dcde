import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, overlaps, trimSpan } from '../../src/text/span.js';

const span = fc.tuple(fc.nat(20), fc.nat(20)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

describe('overlaps and contains', () => {
  it.each([
    ['apart', { start: 0, end: 3 }, { start: 5, end: 8 }, false, false],
    ['touching', { start: 0, end: 3 }, { start: 3, end: 8 }, false, false],
    ['crossing', { start: 0, end: 5 }, { start: 3, end: 8 }, true, false],
    ['inside', { start: 0, end: 8 }, { start: 3, end: 5 }, true, true],
    ['inside out', { start: 3, end: 5 }, { start: 0, end: 8 }, true, false],
    ['the same', { start: 3, end: 5 }, { start: 3, end: 5 }, true, true],
    ['an empty one at the end', { start: 0, end: 3 }, { start: 3, end: 3 }, false, true],
  ])('%s', (_, a, b, overlap, within) => {
    expect({ overlap: overlaps(a, b), within: contains(a, b) }).toEqual({ overlap, within });
  });

  it('overlap either way round', () => {
    fc.assert(fc.property(span, span, (a, b) => overlaps(a, b) === overlaps(b, a)));
  });
});

describe('trimSpan', () => {
  it.each([
    ['  row  ', 'row', 2],
    ['row', 'row', 0],
    ['\u00a0row\u2028', 'row', 1],
    ['\trow hard\r\n', 'row hard', 1],
    ['   ', '', 3],
    ['', '', 0],
  ])('%j holds %j', (text, inner, start) => {
    expect(trimSpan(text, { start: 0, end: text.length })).toEqual({ start, end: start + inner.length });
  });

  it('keeps to its bounds', () => {
    expect(trimSpan('a row b', { start: 1, end: 6 })).toEqual({ start: 2, end: 5 });
  });

  it('gives what String.trim gives', () => {
    const blanks = fc.string({ unit: fc.constantFrom(' ', '\n', '\u00a0', 'a', '“') });
    fc.assert(
      fc.property(blanks, (text) => {
        const { start, end } = trimSpan(text, { start: 0, end: text.length });
        expect(text.slice(start, end)).toBe(text.trim());
      }),
    );
  });
});
