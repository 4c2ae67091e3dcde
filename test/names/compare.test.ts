import { describe, expect, it } from 'vitest';
import { acronymOf, compatibleGiven, nearlySame } from '../../src/names/compare.js';

const words = (name: string): string[] => name.split(' ');

describe('acronymOf', () => {
  it.each([
    ['collective security treaty organization', 'csto'],
    ['ministry of fish and boats', 'mfb'],
    ['union', 'u'],
  ])('%s → %s', (name, acronym) => {
    expect(acronymOf(words(name))).toBe(acronym);
  });
});

describe('compatibleGiven', () => {
  it.each([
    ['helen marsh', 'helen marsh', true],
    ['helen marsh', 'h. marsh', true],
    ['helen marsh', 'helen anne marsh', true],
    ['anne marsh', 'helen anne marsh', true],
    ['christopher marsh', 'chris marsh', true],
    ['helen marsh', 'peter marsh', false],
    ['helen marsh', 'p. marsh', false],
    ['al marsh', 'alan marsh', false],
    ['h. marsh', 'helen anne marsh', true],
    ['de marsh', 'helen de marsh', true],
    ['van marsh', 'helen de marsh', false],
  ])('%s and %s: %s', (a, b, may) => {
    expect(compatibleGiven(words(a), words(b))).toBe(may);
    expect(compatibleGiven(words(b), words(a))).toBe(may);
  });
});

describe('nearlySame', () => {
  it.each([
    ['marsh', 'marsh', true],
    ['kowalski', 'kowalsky', true],
    ['tsikhanouskaya', 'tsikhanovskaia', true],
    ['marsh', 'march', true],
    ['marsh', 'harsh', false],
    ['marsh', 'mars', true],
    ['marsh', 'mercy', false],
    ['lund', 'lunden', false],
  ])('%s and %s: %s', (a, b, near) => {
    expect(nearlySame(a, b)).toBe(near);
    expect(nearlySame(b, a)).toBe(near);
  });
});
