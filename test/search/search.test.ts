import { describe, expect, test } from 'vitest';
import type { Item } from '../../src/search/context.js';
import { finderFor } from '../../src/search/pattern.js';
import { type Query, search } from '../../src/search/search.js';
import type { Article } from '../../src/statements/schema.js';
import { article, statement } from '../output/records.js';

const TEXT = ['zero', 'one “A b” said X.', 'two', 'three “C\nd” he said, “e b f”', 'four', 'five', 'six “G”'].join(
  '\n\n',
);

/** An article with a statement for each list of words, which stand in TEXT. */
const said = (...statements: string[][]): Article =>
  article({
    statements: statements.map((words) =>
      statement({
        parts: words.map((text) => {
          const start = TEXT.indexOf(text);
          return { text, start, end: start + text.length, line: 1, column: 1 };
        }),
      }),
    ),
  });

const everything = said(['A b'], ['C\nd', 'e b f'], ['G']);
const query = (pattern: string | null, changes: Partial<Query> = {}): Query => ({
  finder: pattern === null ? null : finderFor([pattern], {}),
  invert: false,
  most: Number.POSITIVE_INFINITY,
  around: null,
  ...changes,
});

const shown = (items: readonly Item[]): string[] =>
  items.map((item) => (item.kind === 'hit' ? `>${item.hit.text}` : item.kind === 'gap' ? '--' : item.passage.text));

describe('a search', () => {
  test('gives the place of each match in the words and in the article', () => {
    const [hit] = search(everything, TEXT, query('d')).hits;
    expect(hit).toMatchObject({ text: 'C d … e b f', line: 8, column: 1 });
    expect(hit?.matches).toEqual([{ start: 2, end: 3, offset: TEXT.indexOf('d” he'), line: 8, column: 1 }]);
  });

  test('crosses a line break, and no border of two parts', () => {
    expect(search(everything, TEXT, query('C d')).hits).toHaveLength(1);
    expect(search(everything, TEXT, query('d.*e')).hits).toHaveLength(0);
  });

  test('finds with -v what does not match, and marks nothing in it', () => {
    const { hits } = search(everything, TEXT, query('b', { invert: true }));
    expect(hits.map(({ text, matches }) => ({ text, matches }))).toEqual([{ text: 'G', matches: [] }]);
  });

  test('without a pattern finds every statement', () => {
    expect(search(everything, TEXT, query(null)).hits).toHaveLength(3);
  });

  test('stops at so many hits', () => {
    expect(search(everything, TEXT, query(null, { most: 2 })).hits).toHaveLength(2);
    expect(search(everything, TEXT, query(null, { most: 0 })).hits).toHaveLength(0);
  });
});

describe('context', () => {
  const one = ['>A b', 'one “A b” said X.'];
  // Every line of an article that is not hard-wrapped is a paragraph; the statement runs over two.
  const three = ['>C d … e b f', 'three “C', 'd” he said, “e b f”'];

  test.each([
    [0, 0, [...one, '--', ...three]],
    [1, 0, ['zero', ...one, 'two', ...three]],
    [0, 1, [...one, 'two', ...three, 'four']],
    [9, 9, ['zero', ...one, 'two', ...three, 'four', 'five', 'six “G”']],
  ])('of %i before and %i after shows each paragraph once', (before, after, expected) => {
    const { items } = search(everything, TEXT, query('b', { around: { before, after } }));
    expect(shown(items)).toEqual(expected);
  });

  test('shows two statements of one paragraph before it', () => {
    const { items } = search(said(['A'], ['b']), TEXT, query(null, { around: { before: 0, after: 0 } }));
    expect(shown(items)).toEqual(['>A', '>b', 'one “A b” said X.']);
  });
});
