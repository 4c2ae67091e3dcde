import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../src/document/paragraphs.js';
import { paragraphed, quotationsIn } from '../support/quotations.js';
import { soup } from '../support/soup.js';

/** Each quotation with the index of the one it takes up, or -1. */
const joined = (article: string): [string, number][] => {
  const text = paragraphed(article);
  return quotationsIn(text).map(({ start, end, continues }) => [text.slice(start, end), continues]);
};

describe('a quotation that runs over paragraphs', () => {
  it.each([
    [
      'reopened in the next',
      '“We rowed. ¶ “We lost,” she said.',
      [
        ['We rowed.', -1],
        ['We lost,', 0],
      ],
    ],
    [
      'reopened twice',
      '“We rowed. ¶ “We lost. ¶ “We swam,” she said.',
      [
        ['We rowed.', -1],
        ['We lost.', 0],
        ['We swam,', 1],
      ],
    ],
    [
      'closed before',
      '“We rowed.” ¶ “We lost,” she said.',
      [
        ['We rowed.', -1],
        ['We lost,', -1],
      ],
    ],
    [
      'not reopened at the head',
      '“We rowed. ¶ She said: “We lost.”',
      [
        ['We rowed.', -1],
        ['We lost.', -1],
      ],
    ],
    [
      'on one pair of marks',
      '“We rowed. ¶ We lost,” she said.',
      [
        ['We rowed.', -1],
        ['We lost,', 0],
      ],
    ],
    [
      'on one pair of marks over three',
      '“We rowed. ¶ We lost. ¶ We swam,” she said.',
      [
        ['We rowed.', -1],
        ['We lost.', 0],
        ['We swam,', 1],
      ],
    ],
    [
      'reopened inside one',
      '“We rowed. “We lost,” she said.',
      [
        ['We rowed.', -1],
        ['We lost,', 0],
      ],
    ],
    ['left open for good', '“We rowed. ¶ She left. ¶ He slept.', [['We rowed.', -1]]],
    [
      'reopened with straight marks',
      '"We rowed. ¶ "We lost," she said.',
      [
        ['We rowed.', -1],
        ['We lost,', 0],
      ],
    ],
    [
      'reopened with single marks',
      '‘We rowed. ¶ ‘We lost,’ she said.',
      [
        ['We rowed.', -1],
        ['We lost,', 0],
      ],
    ],
  ] as const)('%s: %s', (_, article, quotations) => {
    expect(joined(article)).toEqual(quotations);
  });
});

describe('the span of a quotation', () => {
  it('leaves the marks and the blanks inside them out, and its outer span takes them in', () => {
    const text = 'She said « row hard » twice.';
    const [quotation] = quotationsIn(text);
    expect(text.slice(quotation?.start, quotation?.end)).toBe('row hard');
    expect(text.slice(quotation?.outer.start, quotation?.outer.end)).toBe('« row hard »');
  });

  it('lies in its paragraph, apart from the others, in order', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const paragraphs = splitParagraphs(text);
        let at = 0;
        quotationsIn(text).forEach(({ start, end, outer, paragraph, continues }, index) => {
          const within = paragraphs[paragraph] ?? { start: -1, end: -1 };
          const ends = [within.start, outer.start, start, end, outer.end, within.end];
          expect(ends).toEqual(ends.toSorted((a, b) => a - b));
          expect(outer.start).toBeGreaterThanOrEqual(at);
          expect(continues).toBeLessThan(index);
          at = outer.end;
        });
      }),
    );
  });
});

it('takes linear time on marks that never close', () => {
  const started = performance.now();
  for (const mark of ['“', '"', '‘', "'", '«']) quotationsIn(`${mark}a `.repeat(20_000));
  expect(performance.now() - started).toBeLessThan(2000);
});
