import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finderFor, type PatternOptions } from '../../src/search/pattern.js';

/** What the patterns match in a text. */
const matches = (patterns: string | string[], text: string, options: PatternOptions = {}): string[] | null =>
  finderFor([patterns].flat(), options)(text)?.map(({ start, end }) => text.slice(start, end)) ?? null;

describe('a pattern', () => {
  test.each<[string, string | string[], string, PatternOptions, string[] | null]>([
    ['finds every match', 'a.', 'ab ac', {}, ['ab', 'ac']],
    ['finds none', 'x', 'ab', {}, null],
    ['may be one of several', ['ab', 'c'], 'c ab', {}, ['c', 'ab']],
    ['minds case', 'Bridge', 'the bridge', {}, null],
    ['does not mind case with -i', 'Bridge', 'the BRIDGE', { ignoreCase: true }, ['BRIDGE']],
    ['does not mind Cyrillic case with -i', 'минск', 'Минск', { ignoreCase: true }, ['Минск']],
    ['without a capital does not mind case with -S', '\\Sridge', 'BRIDGE', { smartCase: true }, ['BRIDGE']],
    ['with a capital minds case with -S', 'Bridge', 'BRIDGE', { smartCase: true }, null],
    ['is plain words with -F', 'a.c', 'abc a.c', { fixed: true }, ['a.c']],
    ['is whole words with -w', 'a', 'a a ab ба á_a a', { word: true }, ['a', 'a', 'a']],
    ['is whole words with -w in any script', 'Минск', 'Минска Минск', { word: true }, ['Минск']],
    ['keeps its alternatives apart from -w', 'a|bc', 'xa bc', { word: true }, ['bc']],
    ['typed straight matches curly marks', "don't", 'we don’t', {}, ['don’t']],
    ['typed curly matches straight marks', 'don’t', "we don't", {}, ["don't"]],
    ['that is empty matches everything', '', 'ab', {}, []],
    ['may match nothing', 'x*', 'axxb', {}, ['xx']],
    ['takes an emoji for one character', '^.b', '😀b', {}, ['😀b']],
  ])('%s', (_, patterns, text, options, expected) => {
    expect(matches(patterns, text, options)).toEqual(expected);
  });

  test.each([
    ['(a', 'not a regular expression: missing closing ): `(a`; -F takes it as plain words'],
    ['a)(b', 'not a regular expression: unexpected ): `a)(b`; -F takes it as plain words'],
    ['(?=a)', 'not a regular expression: invalid or unsupported Perl syntax: `(?=`; -F takes it as plain words'],
    ['*', 'not a regular expression: missing argument to repetition operator: `*`; -F takes it as plain words'],
  ])('%s is none', (pattern, message) => {
    expect(() => finderFor([pattern], {})).toThrow(message);
  });

  test.each(['(a+)+$', '(a|a)*b', '(a*)*b', '(.*a){20}b', 'a.*z|a', '(a?){50}a{50}'])('%s hangs nothing', (pattern) => {
    const started = performance.now();
    matches(pattern, `${'a'.repeat(20_000)}!`);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test('of plain words finds what indexOf finds', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', '.', '(', '\\', '’', ' ', 'я', '😀') });
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '.', '(', '\\', '’', 'я'), minLength: 1 }),
        words,
        (word, text) => {
          expect(finderFor([word], { fixed: true })(text)?.[0]?.start ?? -1).toBe(text.indexOf(word));
        },
      ),
    );
  });
});
