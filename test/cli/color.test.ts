import { expect, test } from 'vitest';
import { type ColorChoice, colorFor } from '../../src/cli/color.js';

test.each<[ColorChoice, Record<string, string>, boolean, boolean]>([
  ['auto', {}, true, true],
  ['auto', {}, false, false],
  ['auto', { TERM: 'dumb' }, true, false],
  ['auto', { NO_COLOR: '1' }, true, false],
  ['auto', { NO_COLOR: '' }, true, true],
  ['auto', { FORCE_COLOR: '1' }, false, true],
  ['auto', { FORCE_COLOR: '' }, false, true],
  ['auto', { FORCE_COLOR: '0' }, true, false],
  ['auto', { FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
  ['always', { NO_COLOR: '1', FORCE_COLOR: '0' }, false, true],
  ['never', { FORCE_COLOR: '1' }, true, false],
])('--color %s with %j, terminal %s: %s', (choice, env, isTTY, colored) => {
  expect(colorFor(choice, env, isTTY)).toBe(colored);
});
