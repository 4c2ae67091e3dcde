import { describe, expect, it } from 'vitest';
import { defaultRegistry } from '../../src/speakers/load-registry.js';
import { AMBIGUOUS } from '../../src/speakers/resolver.js';
import { speakerMaker } from '../../src/statements/speaker.js';
import { narrate } from '../support/narrate.js';

const registry = defaultRegistry();
const speakerOf = speakerMaker(registry, null);

/** The record of the first one whom an article names. */
const named = (article: string) => {
  const entity = narrate(article).roster.entities[0] ?? null;
  return speakerOf({ entity, entry: null, description: null, rule: 'article-name' });
};

const described = (description: string) => speakerOf({ entity: null, entry: null, description, rule: 'as-described' });

describe('the speaker of a record', () => {
  it.each([
    ['It was Helen Marsh.', { id: 'helen-marsh', name: 'Helen Marsh', type: 'person' }],
    ["It was Siobhan O'Hanlon-Reyes.", { id: 'siobhan-ohanlon-reyes', name: "Siobhan O'Hanlon-Reyes", type: 'person' }],
    ['It was Łukasz Żal.', { id: 'lukasz-zal', name: 'Łukasz Żal', type: 'person' }],
    ['It was Carden Bank.', { id: 'carden-bank', name: 'Carden Bank', type: 'organization' }],
    ['It was Vienna.', { id: 'vienna', name: 'Vienna', type: 'organization' }],
  ])('named: %s', (article, speaker) => {
    expect(named(article)).toEqual({ ...speaker, groups: [] });
  });

  it.each([
    ['senior official', 'unnamed'],
    ['two officials', 'unnamed'],
    ['officials', 'group'],
    ['crowd', 'group'],
    ['officials of the ministry', 'group'],
    ['foreign ministry', 'organization'],
    ['foreign ministry of Samland', 'organization'],
    ['sign on the door', 'unnamed'],
    ['spokesman for the bank', 'unnamed'],
  ])('described: %s is %s', (description, type) => {
    expect(described(description)).toMatchObject({ name: description, type });
  });

  it('is as the registry has it, with its groups', () => {
    const entry = registry.byName('Putin');
    expect(speakerOf({ entity: null, entry, description: null, rule: 'role-term' })).toMatchObject({
      id: 'putin',
      name: 'Vladimir Putin',
      type: 'person',
      groups: expect.arrayContaining(['putin']),
    });
  });

  it('has the groups that the article’s own titles put it in', () => {
    expect(named('It was Peter Lund, the EU’s foreign affairs spokesman.')?.groups).toEqual(['eu-officials']);
    expect(described('senior EU diplomat')?.groups).toEqual(['eu-officials']);
  });

  it('is named as fully as the article does, and as the registry has it where that is one word', () => {
    const entry = registry.byName('Lukashenko');
    const nameIn = (article: string): string | undefined => {
      const entity = narrate(article).roster.entities[0] ?? null;
      return speakerMaker(registry, null)({ entity, entry, description: null, rule: 'article-name' })?.name;
    };
    expect(nameIn('It was Alyaksandr Lukashenka.')).toBe('Alyaksandr Lukashenka');
    expect(nameIn('It was Lukashenka.')).toBe('Alexander Lukashenko');
  });

  it('is nobody where several fit alike', () => {
    expect(speakerOf({ ...AMBIGUOUS, rule: 'article-name' })).toBeNull();
  });
});
