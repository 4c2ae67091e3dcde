import { describe, expect, it } from 'vitest';
import { foldName } from '../../src/names/fold.js';

describe('foldName', () => {
  it.each([
    ['Lukashenko', 'lukashenko'],
    ['Nausėda’s', 'nauseda'],
    ["the EU's foreign affairs chief", 'the eu foreign affairs chief'],
    ["the States' envoy", 'the states envoy'],
    ["Yarmol'nik", 'yarmolnik'],
    ["O'Brien", 'obrien'],
    ['  Sviatlana\n Tsikhanouskaya ', 'sviatlana tsikhanouskaya'],
    ['Łukaszenko', 'lukaszenko'],
    ['Andrej Babiš', 'andrej babis'],
    ['U.S.', 'us'],
    ['Robert F. Kennedy Jr.', 'robert f kennedy jr'],
    ['Łukasz Żal', 'lukasz zal'],
    ['Лукашенко', 'лукашенко'],
    ['ПУТИН', 'путин'],
    ['Ｐｕｔｉｎ', 'putin'],
    ['', ''],
    ["'", ''],
  ])('%j folds to %j', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it('is its own fixed point', () => {
    for (const name of ["Ihor Poroshenko's", 'Nausėda’s', 'Æthelstan ’s']) {
      expect(foldName(foldName(name))).toBe(foldName(name));
    }
  });

  it('takes linear time on long runs of apostrophes and spaces', () => {
    const started = performance.now();
    foldName("'".repeat(100_000) + ' '.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(500);
  });
});
