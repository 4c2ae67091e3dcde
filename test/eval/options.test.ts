import { describe, expect, it } from 'vitest';
import { DEFAULT_SETS } from './gold.js';
import { parseOptions } from './options.js';

describe('the options of the evaluation', () => {
  it('measure the sets to check on when none is named', () => {
    expect(parseOptions([])).toMatchObject({ sets: DEFAULT_SETS, errors: 0, skip: 0 });
  });

  it('name sets, a number of misses and what to filter by', () => {
    expect(parseOptions(['bbc-train', '--errors', '5', '--kind', 'missed', '--rule', 'x'])).toMatchObject({
      sets: ['bbc-train'],
      errors: 5,
      filter: { kind: 'missed', rule: 'x' },
    });
  });

  it.each([
    [['nonesuch'], '"nonesuch" is none of polnear-dev'],
    [['--kind', 'odd'], '"odd" is none of wrong-speaker'],
    [['--errors', 'many'], '--errors takes a whole number, not "many"'],
    [['--frobnicate'], "Unknown option '--frobnicate'"],
  ])('say what is wrong with %j', (argv, message) => {
    expect(() => parseOptions(argv)).toThrow(message);
  });
});
