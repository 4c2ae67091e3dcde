import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionFinder } from '../../src/document/positions.js';

describe('positionFinder', () => {
  it.each([
    ['the first letter', 'one\ntwo', 0, { line: 1, column: 1 }],
    ['the end of a line is still on it', 'one\ntwo', 3, { line: 1, column: 4 }],
    ['the letter after a break', 'one\ntwo', 4, { line: 2, column: 1 }],
    ['CR LF is one break', 'one\r\ntwo', 5, { line: 2, column: 1 }],
    ['a lone CR is a break', 'one\rtwo', 4, { line: 2, column: 1 }],
    ['an empty line counts', 'one\n\ntwo', 5, { line: 3, column: 1 }],
    ['a column is a UTF-16 unit', '😀x', 2, { line: 1, column: 3 }],
    ['a line separator is no break to an editor', 'one\u2028two', 4, { line: 1, column: 5 }],
    ['the end of the text', 'one\n', 4, { line: 2, column: 1 }],
    ['nothing at all', '', 0, { line: 1, column: 1 }],
  ])('%s', (_, text, offset, position) => {
    expect(positionFinder(text)(offset)).toEqual(position);
  });

  it('leads back to the offset', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'ü', '😀', '\n', '\r', '\r\n') });
    fc.assert(
      fc.property(text, fc.nat(40), (content, at) => {
        const offset = Math.min(at, content.length);
        const { line, column } = positionFinder(content)(offset);
        const before = content.split(/(?<=\r\n|\n|\r(?!\n))/u).slice(0, line - 1);
        expect(before.join('').length + column - 1).toBe(offset);
      }),
    );
  });
});
