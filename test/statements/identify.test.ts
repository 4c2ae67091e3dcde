import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statementIds } from '../../src/statements/identify.js';

/** The ids of those words in one article. */
const idsOf = (...words: string[]): string[] => words.map(statementIds());

describe('statementIds', () => {
  it.each([
    ['case', 'We row', 'WE ROW'],
    ['marks and blanks', 'We row,\n hard', '  we row hard!'],
    ['apostrophes', 'We don’t row', "we don't row"],
    ['how letters are composed', 'caf\u00e9', 'cafe\u0301'],
    ['wide letters', 'row', 'ｒｏｗ'],
  ])('%s makes no difference', (_, a, b) => {
    expect(idsOf(a)).toEqual(idsOf(b));
  });

  it.each([
    ['words', 'We row', 'We rowed'],
    ['the order of words', 'row we', 'we row'],
    ['accents', 'cafe', 'café'],
    ['where a word ends', 'to day', 'today'],
  ])('%s make one', (_, a, b) => {
    expect(idsOf(a)).not.toEqual(idsOf(b));
  });

  it('are twelve hexadecimal digits', () => {
    expect(idsOf('We row')[0]).toMatch(/^[0-9a-f]{12}$/);
  });

  it('tell the same words said twice apart, and stay when something else is said in between', () => {
    const [first, second] = idsOf('We row', 'We row');
    expect(first).not.toBe(second);
    expect(idsOf('We row', 'We swim', 'We row')).toEqual([first, idsOf('We swim')[0], second]);
  });

  it('are never the same twice in an article', () => {
    const said = fc.array(fc.constantFrom('row', 'Row!', 'swim', '', '…'), { maxLength: 12 });
    fc.assert(fc.property(said, (words) => new Set(idsOf(...words)).size === words.length));
  });
});
