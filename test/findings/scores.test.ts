import { expect, test } from 'vitest';
import { lowScore, scoresOf } from '../../src/findings/scores.js';
import { orphan, statement } from '../output/records.js';
import { expected } from './support.js';

const roe = { id: 'bob-roe', name: 'Bob Roe', type: 'person' as const, groups: [] };

test('precision and recall count speaker by speaker, and all together', () => {
  const scores = scoresOf([
    { before: expected(), after: statement() },
    { before: expected(), after: statement({ speaker: roe }) },
    { before: expected(), after: null },
    { before: null, after: statement() },
    { before: expected({ speaker: null }), after: orphan() },
  ]);
  expect(scores.speakers).toEqual([
    { speaker: 'Maria Silva', expected: 3, found: 2, right: 1, precision: 0.5, recall: 1 / 3, f1: 0.4 },
    { speaker: 'Bob Roe', expected: 0, found: 1, right: 0, precision: 0, recall: 0, f1: 0 },
  ]);
  expect(scores.total).toMatchObject({ expected: 3, found: 3, right: 1, f1: 1 / 3 });
});

test('a score below the one asked for is a finding, and is never rounded up to it', () => {
  const scores = scoresOf([{ before: expected(), after: statement() }]);
  expect(lowScore(scores, 1)).toEqual([]);
  const low = { ...scores, total: { ...scores.total, f1: 0.9996 } };
  expect(lowScore(low, 1)).toMatchObject([{ message: 'F1 0.999 is below 1: precision 1.000, recall 1.000' }]);
});

test('nothing to find and nothing found is no fault', () => {
  expect(lowScore(scoresOf([]), 1)).toEqual([]);
});
