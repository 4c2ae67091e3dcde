import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extract } from '../src/index.js';
import { cases } from './support/cases.js';
import { type Compact, compact, compactSchema } from './support/compact.js';

const update = process.env.UPDATE_FIXTURES === '1';
if (update && process.env.CI)
  throw new Error('UPDATE_FIXTURES rewrites expectations for review; it does not run in CI.');

function readExpected(path: string): Compact {
  if (!existsSync(path)) throw new Error(`No ${path}. Write it by hand, or review what UPDATE_FIXTURES=1 writes.`);
  return compactSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
}

test('there are fixtures', () => expect(cases.length).toBeGreaterThanOrEqual(40));

test.each(cases.map((found) => [found.name, found] as const))('%s', (name, { article, expected }) => {
  const actual = compact(extract(readFileSync(article, 'utf8'), { file: name }));
  if (update) writeFileSync(expected, `${JSON.stringify(actual, null, 2)}\n`);
  expect(actual).toEqual(readExpected(expected));
});
