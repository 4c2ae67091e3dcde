import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Statement } from '../../src/statements/schema.js';
import { BENCHMARK, type GoldDoc } from './gold.js';
import { grade } from './grade.js';
import type { PredictedPart } from './predict.js';
import { loadScorer } from './scorer.js';

const text = '"Bread is dear," said Ann Lee. "Rain came," said Tom Fox. The "Gulls" sang "Home". "No," said he. "Yes."';

const span = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

const ann = { name: 'Ann Lee', type: 'person' };
const tom = { name: 'Tom Fox', type: 'person' };

const gold: GoldDoc = {
  id: 'village',
  text,
  quotes: [
    { ...span('Bread is dear'), words: 3, attributed: true, speaker: ann },
    { ...span('Rain came'), words: 2, attributed: true, speaker: tom },
    { ...span('Gulls'), words: 1, attributed: false, speaker: null },
    { ...span('No'), words: 1, attributed: true, speaker: tom, skip: true },
    { ...span('Yes'), words: 1, attributed: true, speaker: tom },
  ],
};

const part = (words: string, name: string | null): PredictedPart => ({
  ...span(words),
  speaker: name === null ? null : { name },
  statement: {} as Statement,
});

describe.skipIf(!existsSync(path.join(BENCHMARK, 'score.mjs')))(
  'grade (skipped where the benchmark is missing)',
  () => {
    it.each([
      ['Bread is dear', 'Ann Lee', 'right', 'Bread is dear'],
      ['Rain came', 'Ann Lee', 'wrong-speaker', 'Rain came'],
      ['Gulls', 'Ann Lee', 'not-a-statement', 'Gulls'],
      ['Home', 'Ann Lee', 'spurious', null],
      ['No', 'Ann Lee', 'ungraded', 'No'],
      ['Yes', null, 'silent', 'Yes'],
    ])('%s, given to %s, is %s', async (words, name, outcome, covered) => {
      const score = await loadScorer();
      const predicted = [{ id: 'village', quotes: [part(words, name)], notStatements: [], failure: null }];
      const [graded] = grade(score, [gold], predicted, score([gold], predicted));
      expect(graded?.outcome).toBe(outcome);
      expect(graded?.gold && text.slice(graded.gold.start, graded.gold.end)).toBe(covered);
    });
  },
);
