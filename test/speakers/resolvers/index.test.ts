import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RESOLVERS } from '../../../src/speakers/resolvers/index.js';

const tested = readdirSync(import.meta.dirname).map((file) => file.replace(/\.test\.ts$/u, ''));

describe('the resolvers', () => {
  it('each have a test of what they resolve and what they leave alone', () => {
    expect(tested.filter((id) => id !== 'index').sort()).toEqual(RESOLVERS.map(({ id }) => id).sort());
  });
});
