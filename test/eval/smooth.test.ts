import { expect, test } from 'vitest';
import type { Observation } from './observe.js';
import { measureRules } from './smooth.js';

const seen = (count: number, fields: Partial<Observation>): Observation[] =>
  Array.from({ length: count }, () => {
    return { attribution: 'a', speaker: 's', doubts: [], pronoun: false, right: true, ...fields };
  });

test('counts are of those whose speakers are named; mentions only weigh in', () => {
  const { overall, pairs } = measureRules({ named: seen(80, {}), mentions: seen(100, { right: false }) });
  expect(pairs['a + s']?.none).toMatchObject({ right: 80, count: 80 });
  expect(overall.any).toMatchObject({ right: 80, count: 80, precision: 0.8 });
});

test('a pair seen often has its own precision, one seen seldom that of its speaker rule', () => {
  const named = [...seen(900, {}), ...seen(100, { right: false }), ...seen(1, { attribution: 'b', right: false })];
  const { pairs } = measureRules({ named, mentions: [] });
  expect(pairs['a + s']?.none?.precision).toBeCloseTo(0.9, 2);
  expect(pairs['b + s']?.none?.precision).toBeCloseTo((0 + 20 * 0.9) / 21, 2);
});

test('doubts are measured on their own', () => {
  const named = [...seen(200, {}), ...seen(200, { doubts: ['few-words'], right: false })];
  const { pairs } = measureRules({ named, mentions: [] });
  expect(pairs['a + s']?.any).toMatchObject({ right: 200, count: 400 });
  expect(pairs['a + s']?.['few-words']?.precision).toBeLessThan(0.1);
  expect(pairs['a + s']?.none?.precision).toBeGreaterThan(0.9);
});
