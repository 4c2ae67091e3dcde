import { describe, expect, it } from 'vitest';
import { keysOf, lookupKey, spellingCount, spellings } from '../../src/speakers/spellings.js';

describe('spellings', () => {
  it.each([
    ['Bo Lind', ['Bo Lind']],
    ['Ana|Anna Ruisl|Rujsl', ['Ana Ruisl', 'Ana Rujsl', 'Anna Ruisl', 'Anna Rujsl']],
    ['  Ana|Anna   Ruisl ', ['Ana Ruisl', 'Anna Ruisl']],
    ['Lind|Lindh', ['Lind', 'Lindh']],
  ])('%j stands for %j', (pattern, expected) => {
    expect(spellings(pattern)).toEqual(expected);
    expect(spellingCount(pattern)).toBe(expected.length);
  });

  it('have the keys that each of them has alone', () => {
    const pattern = "Latvia’s|Latvian secretary-general|président of the O'Ruisl|U.S.";
    expect(keysOf(pattern)).toEqual(spellings(pattern).map(lookupKey));
  });
});

describe('lookupKey', () => {
  it.each([
    ['the Secretary-General', 'secretary general'],
    ['The EU’s', 'eu'],
    ['Theresa', 'theresa'],
    ['a mayor', 'a mayor'],
    ['', ''],
  ])('%j is %j', (phrase, key) => {
    expect(lookupKey(phrase)).toBe(key);
  });
});
