import { describe, expect, test } from 'vitest';
import { type Bar, caseOf } from '../../src/findings/compare.js';
import type { Expected } from '../../src/findings/golden.js';
import type { Statement } from '../../src/statements/schema.js';
import { orphan, statement } from '../output/records.js';
import { expected } from './support.js';

const strict: Bar = { failOn: ['changed', 'missing', 'added', 'unattributed', 'low-confidence'] };
const said = (before: Partial<Expected> | null, after: Partial<Statement> | null, bar = strict): string[] =>
  caseOf({ before: before && expected(before), after: after && statement(after) }, bar).findings.map(
    ({ kind, message }) => `${kind}: ${message}`,
  );

const roe = { id: 'bob-roe', name: 'Bob Roe', type: 'person', groups: [] } as const;

describe('a statement before and after', () => {
  test('that stayed the same says nothing', () => {
    expect(said({}, {})).toEqual([]);
  });

  test('says all that changed in one finding', () => {
    const rule = { attribution: 'colon-before', speaker: 'pronoun-salience' };
    expect(said({}, { speaker: { ...roe, groups: [] }, rule })).toEqual([
      'changed: speaker Maria Silva → Bob Roe, rule speaker-verb-after → colon-before, ' +
        'speaker rule family-name → pronoun-salience',
    ]);
    expect(said({}, { cue: null, kind: 'partial' })).toEqual(['changed: cue said → none, kind direct → partial']);
    expect(said({ speaker: null }, {})).toEqual(['changed: speaker nobody → Maria Silva']);
    expect(said({}, { speaker: null })[0]).toBe('changed: speaker Maria Silva → nobody');
  });

  test('tells speakers of one name apart by their ids', () => {
    expect(said({ speaker: { id: 'silva-2', name: 'Maria Silva' } }, {})).toEqual([
      'changed: speaker silva-2 → maria-silva',
    ]);
  });

  test('shows the words that changed', () => {
    const { findings } = caseOf({ before: expected({ text: 'We will.' }), after: statement() }, strict);
    expect(findings).toMatchObject([
      { kind: 'changed', message: 'text changed', details: ['We will {+rebuild the bridge+}.'] },
    ]);
  });

  test('compares only what a golden file written by hand holds', () => {
    const byHand = { line: undefined, kind: undefined, cue: undefined, rule: undefined, confidence: undefined };
    expect(said({ ...byHand, speaker: { id: 'maria-silva' } }, {})).toEqual([]);
  });

  test('that is missing or added says who said it', () => {
    expect(said({}, null)).toEqual(['missing: no longer found (said by Maria Silva)']);
    expect(said(null, {})).toEqual(['added: not in the golden file (said by Maria Silva, rule speaker-verb-after)']);
  });

  test('is unsure below the golden file, or below what is asked for', () => {
    expect(said({}, { confidence: 0.9 })).toEqual(['low-confidence: confidence 0.97 → 0.9']);
    expect(said({}, { confidence: 0.971 })).toEqual([]);
    expect(said({}, { confidence: 0.9 }, { failOn: ['changed'] })).toEqual([]);
    expect(said({ confidence: null }, { confidence: 0.1 })).toEqual([]);
    expect(said({}, { confidence: 0.98 }, { ...strict, minConfidence: 0.99 })).toEqual([
      'low-confidence: confidence 0.98, asked for 0.99',
    ]);
    expect(said({}, { confidence: null }, { ...strict, minConfidence: 0.1 })).toEqual([
      'low-confidence: confidence was never measured, asked for 0.1',
    ]);
  });

  test('without a speaker is found only where it is asked for', () => {
    const pair = { before: null, after: orphan() };
    const kinds = (bar: Bar): string[] => caseOf(pair, bar).findings.map(({ kind }) => kind);
    expect(kinds(strict)).toEqual(['added', 'unattributed']);
    expect(kinds({ failOn: ['added'] })).toEqual(['added']);
  });

  test('fails only by the kinds that are named; the others warn', () => {
    const [found] = caseOf({ before: expected(), after: null }, { failOn: ['added'] }).findings;
    expect(found).toMatchObject({ kind: 'missing', fails: false });
  });
});
