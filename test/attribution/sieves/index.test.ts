import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SIEVES } from '../../../src/attribution/sieves/index.js';

const tested = readdirSync(import.meta.dirname).map((file) => file.replace(/\.test\.ts$/u, ''));

describe('the sieves', () => {
  it('each have a test of what they fire on and what they leave alone', () => {
    expect(tested.filter((id) => id !== 'index').sort()).toEqual(SIEVES.map(({ id }) => id).sort());
  });
});
