import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SIEVES } from '../../src/attribution/sieves/index.js';
import { explain } from '../../src/explain/explain.js';
import type { Explanation } from '../../src/explain/schema.js';
import { analyse, extract } from '../../src/extract.js';
import { RESOLVERS } from '../../src/speakers/resolvers/index.js';
import { cases } from '../support/cases.js';

const TOWN = `Ann Roe, the mayor, spoke with Bill Lund on Monday.

“We will rebuild the bridge before winter,” she said. The so-called “bridge fund” is empty.

Tom Roe, a fisherman, said the plan was “a gift to the harbour”.
`;

const about = (words: string, article = TOWN): Explanation => {
  const found = explain(analyse(article)).find(({ text }) => text.startsWith(words));
  if (!found) throw new Error(`no quotation ${words}`);
  return found;
};

test.each(cases.map(({ name, article }) => [name, article] as const))('%s: as extract has it', (_, article) => {
  const text = readFileSync(article, 'utf8');
  const { statements, notStatements } = extract(text);
  const explanations = explain(analyse(text));
  expect(explanations.filter((one) => one.notStatement)).toHaveLength(notStatements.length);
  expect(explanations.filter((one) => one.statement)).toHaveLength(statements.flatMap(({ parts }) => parts).length);
  for (const { rule, sieves, resolvers } of explanations) {
    const decider = sieves.find(({ outcome }) => outcome === 'decided');
    expect(decider?.rule ?? null).toBe(rule.attribution);
    expect(resolvers.find(({ outcome }) => outcome === 'decided')?.rule ?? null).toBe(rule.speaker);
  }
});

test('every rule has its say, in the order in which it is asked', () => {
  const { sieves, resolvers } = about('We will');
  expect(sieves.map(({ rule }) => rule)).toEqual(SIEVES.map(({ id }) => id));
  expect(resolvers.map(({ rule }) => rule)).toEqual(RESOLVERS.map(({ id }) => id));
});

test('a pronoun: who else is near, and why it is not them', () => {
  const { statement, mention, rivals, measured } = about('We will');
  expect(statement?.speaker?.name).toBe('Ann Roe');
  expect(mention).toMatchObject({ text: 'she', form: 'pronoun' });
  expect(rivals).toEqual([{ speaker: 'Bill Lund', reasons: [expect.stringContaining('“she” does not fit')] }]);
  expect(measured?.precision).toBe(statement?.confidence);
});

test('a name: who else bears it', () => {
  const { statement, rivals } = about('a gift');
  expect(statement?.speaker?.name).toBe('Tom Roe');
  expect(rivals).toEqual([{ speaker: 'Ann Roe', reasons: ['shares a name with Tom Roe'] }]);
});

test('no statement: why not, and nobody who said it', () => {
  expect(about('bridge fund')).toMatchObject({
    statement: null,
    notStatement: 'term',
    summary: expect.stringContaining('term'),
    rule: { attribution: null, speaker: null },
    measured: null,
  });
});

test('a statement without speaker says what is missing', () => {
  const article = 'It was a long day in the harbour town.\n\n“We never asked anybody for that much money.”\n';
  expect(about('We never', article)).toMatchObject({
    summary: 'No rule finds words that report it.',
    statement: { speaker: null, unattributed: 'no-cue' },
    rivals: [],
  });
});
