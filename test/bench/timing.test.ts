import { describe, expect, it } from 'vitest';
import { alternate, median } from './timing.js';

describe('median', () => {
  it.each([
    [[], 0],
    [[7], 7],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2.5],
  ])('of %j is %d', (numbers, expected) => {
    expect(median(numbers)).toBe(expected);
  });
});

describe('alternate', () => {
  it('runs in turn and leaves the first round out', () => {
    const order: string[] = [];
    const [a, b] = alternate([() => order.push('a'), () => order.push('b')], 2, 0);
    expect(order.join('')).toBe('ababab');
    expect([a.length, b.length]).toEqual([2, 2]);
  });
});
