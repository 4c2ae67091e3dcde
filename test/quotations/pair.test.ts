import { describe, expect, it } from 'vitest';
import { paragraphed, quotationsIn, quoted } from '../support/quotations.js';

describe('a quotation inside a quotation belongs to the outer one', () => {
  it.each([
    ['single in double', '“He said ‘row’ and left,” she said.', 'He said ‘row’ and left,'],
    ['straight single in double', '"He said \'row\' and left," she said.', "He said 'row' and left,"],
    ['double in single', '‘He said “row” and left,’ she said.', 'He said “row” and left,'],
    ['double in double', '“He said “row” and left,” she said.', 'He said “row” and left,'],
    ['guillemets in curly', '“He said «row» and left,” she said.', 'He said «row» and left,'],
    ['both close together', '“He said ‘row’,” she said.', 'He said ‘row’,'],
    ['right at the end', '“He only said ‘row’” she said.', 'He only said ‘row’'],
    ['an inner one left open', '“He said ‘row and left,” she said.', 'He said ‘row and left,'],
  ])('%s', (_, text, outer) => {
    expect(quoted(text)).toEqual([outer]);
  });
});

describe('how a quotation ends', () => {
  it.each([
    ['closed', '“Row,” she said.', ['closed']],
    ['left open to the end of the paragraph', '“Row, she said.', ['unclosed']],
    ['opened anew behind a full stop', '“We rowed. “We lost,” she said.', ['reopened', 'closed']],
    ['opened anew twice', '“We rowed. “We lost. “We swam,” she said.', ['reopened', 'reopened', 'closed']],
    ['two that are closed', '“We rowed.” “We lost,” she said.', ['closed', 'closed']],
    ['a single mark left open is an apostrophe', '‘Row, she said.', []],
    [
      'a single mark left open where the next paragraph opens with one',
      '‘We rowed. ¶ ‘We lost,’ she said.',
      ['unclosed', 'closed'],
    ],
  ])('%s: %s', (_, article, closures) => {
    expect(quotationsIn(paragraphed(article)).map(({ closure }) => closure)).toEqual(closures);
  });
});

describe('a stray mark', () => {
  it.each([
    ['open', 'A “stray mark. ¶ “Row,” she said.', 'Row,'],
    ['closing', 'A stray” mark. ¶ “Row,” she said.', 'Row,'],
    ['straight', 'A "stray mark. ¶ "Row," she said.', 'Row,'],
  ])('%s: never reaches the next paragraph', (_, article, last) => {
    expect(quoted(article).at(-1)).toBe(last);
  });

  it('that closes nothing is passed over', () => {
    expect(quoted('A stray” mark, and “row” again.')).toEqual(['row']);
  });
});
