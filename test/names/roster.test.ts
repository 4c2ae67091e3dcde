import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/names/roster.js';
import { narrate } from '../support/narrate.js';
import { soup } from '../support/soup.js';

const entities = (article: string): readonly Entity[] => narrate(article).roster.entities;
const namesIn = (article: string): string[] => entities(article).map(({ name }) => name);

/** The entity of that name. */
function entity(article: string, name: string): Entity {
  const found = entities(article).find((candidate) => candidate.name === name);
  if (!found) throw new Error(`nobody is ${name} in: ${article}`);
  return found;
}

describe('mentions of one bearer', () => {
  it.each([
    ['a family name', 'It was Helen Marsh. It was Marsh.', ['Helen Marsh']],
    ['a family name first', 'It was Marsh. It was Helen Marsh.', ['Helen Marsh']],
    ['a given name that nobody shares', 'It was Helen Marsh. It was Helen.', ['Helen Marsh']],
    ['a title', 'It was Helen Marsh. It was Mrs Marsh.', ['Helen Marsh']],
    ['an initial', 'It was Helen Marsh. It was H. Marsh.', ['Helen Marsh']],
    ['a middle name', 'It was Helen Marsh. It was Helen Anne Marsh.', ['Helen Anne Marsh']],
    ['a police rank', 'It was Detective Constable Helen Marsh. DC Marsh rowed.', ['Helen Marsh']],
    ['an Irish family name', 'It was Tadhg Ó Briain. It was Ó Briain.', ['Tadhg Ó Briain']],
    ['a short form', 'It was Christopher Marsh. It was Chris Marsh.', ['Christopher Marsh']],
    ['a possessive', 'It was Helen Marsh. It was Marsh’s boat.', ['Helen Marsh']],
    ['accents', 'It was Gitanas Nausėda. It was Nauseda.', ['Gitanas Nausėda']],
    ['a slip of the keyboard', 'It was Helen Kowalski. It was like Kowalsky.', ['Helen Kowalski']],
    ['an acronym', 'It was the Harbour Workers Union. It was HWU.', ['Harbour Workers Union']],
    ['the short form of an institution', 'It was the Leeds Tribune. It was the Tribune.', ['Leeds Tribune']],
    ['the family name in front, in Korean', 'It was Ha Dong-wook. It was Ha.', ['Ha Dong-wook']],
    ['the family name in front, in Hungarian', 'It was Kardos Viktor. It was Kardos.', ['Kardos Viktor']],
    [
      'the first of two family names',
      'They rowed with Rodolfo Ibarra Quintana. They met Ibarra.',
      ['Rodolfo Ibarra Quintana'],
    ],
    ['a given name that is in no list', 'They met Zvidan Marsh, the mayor. They met Zvidan.', ['Zvidan Marsh']],
    [
      'a name that goes on as the other',
      'They rowed with Oksana Vasylivna Hrytsko. It was Oksana Vasylivna.',
      ['Oksana Vasylivna Hrytsko'],
    ],
    [
      'the first of two family names, before a particle',
      'They had rowed with Dr Didier Kasongo wa Banze. They had met Kasongo.',
      ['Didier Kasongo wa Banze'],
    ],
    ['the first of three words', 'They met Zvidan Marsh Oakes, the mayor. They met Zvidan.', ['Zvidan Marsh Oakes']],
    ['a rank', 'They met Helen Marsh. It was Insp Marsh.', ['Helen Marsh']],
    ['two ranks, cut short', 'They met Asst Comm Helen Marsh. They met Marsh.', ['Helen Marsh']],
    [
      'an alliance with its matter',
      'They had met the Alliance of Harbour Pilots in town. They had met it twice.',
      ['Alliance of Harbour Pilots'],
    ],
    ['a firm of partners', 'They met Blyth and Partners. They met Blyth and Partners.', ['Blyth and Partners']],
    ['letters behind the name', 'It was Helen Marsh KC. It was Ms Marsh.', ['Helen Marsh']],
    ['a word before it at the head', 'Gutted Marsh rowed. It was Helen Marsh.', ['Helen Marsh']],
    ['the Dutch article', 'It was Helen in ’t Hout. It was in ’t Hout.', ['Helen in ’t Hout']],
    ['a particle', 'It was Pieter van den Broek. It was Broek.', ['Pieter van den Broek']],
  ])('%s: %s', (_, article, names) => {
    expect(namesIn(article)).toEqual(names);
  });
});

describe('bearers kept apart', () => {
  it.each([
    ['two given names', 'It was Helen Marsh. It was Peter Marsh.', ['Helen Marsh', 'Peter Marsh']],
    ['two family names', 'It was Helen Marsh. It was Helen Lund.', ['Helen Marsh', 'Helen Lund']],
    ['a middle name', 'It was Helen Anne Marsh. It was Anne.', ['Helen Anne Marsh', 'Anne']],
    ['other honorifics', 'It was Helen Marsh. It was Mr Marsh.', ['Helen Marsh', 'Marsh']],
    [
      'an institution and a person',
      'It was the Marsh Foundation. It was Helen Marsh.',
      ['Marsh Foundation', 'Helen Marsh'],
    ],
    ['short names a letter apart', 'It was Helen Roe. It was Poe.', ['Helen Roe', 'Poe']],
  ])('%s: %s', (_, article, names) => {
    expect(namesIn(article)).toEqual(names);
  });
});

describe('several bearers of a family name', () => {
  const bearerOf = (article: string): string | undefined => {
    const { narration, roster } = narrate(article);
    const last = narration.views.length - 1;
    return roster.inSentence(last).at(-1)?.entity.name;
  };

  it.each([
    ['the honorific tells', 'It was Helen Marsh. It was Peter Marsh. It was Mr Marsh.', 'Peter Marsh'],
    ['the other honorific tells', 'It was Helen Marsh. It was Peter Marsh. It was Mrs Marsh.', 'Helen Marsh'],
    ['the office tells', 'It was Helen Marsh. It was Senator Peter Marsh. It was Senator Marsh.', 'Peter Marsh'],
    ['else whom the article named first', 'It was Helen Marsh. It was Peter Marsh. It was Marsh.', 'Helen Marsh'],
  ])('%s', (_, article, name) => {
    expect(bearerOf(article)).toBe(name);
  });

  it('introduced in one breath are ambiguous by that name alone', () => {
    const article = 'It was Ivan Drozd and Pavel Drozd. It was Drozd.';
    expect(entities(article).map(({ name, ambiguous }) => [name, ambiguous])).toEqual([
      ['Ivan Drozd', false],
      ['Pavel Drozd', false],
      ['Drozd', true],
    ]);
  });
});

describe('what a bearer is', () => {
  it.each([
    ['It was Helen Marsh.', 'Helen Marsh', 'person', 'female'],
    ['It was Peter Lund.', 'Peter Lund', 'person', 'male'],
    ['It was Mr Qazbek.', 'Qazbek', 'person', 'male'],
    ['It was Dr Qazbek.', 'Qazbek', 'person', null],
    ['It was the Duchess of Talvec. The Duchess rowed.', 'Duchess of Talvec', 'person', 'female'],
    ['It was spokeswoman Zal Qazbek.', 'Zal Qazbek', 'person', 'female'],
    ['It was Zal Qazbek, a singer. It was Qazbek.', 'Zal Qazbek', 'person', null],
    ['It was Carden Bank.', 'Carden Bank', 'organization', null],
    ['They rowed for Grupo Talvec.', 'Grupo Talvec', 'organization', null],
    ['They rowed at Holm Hill Elementary.', 'Holm Hill Elementary', 'organization', null],
    ['It was the OSCE.', 'OSCE', 'organization', null],
    ['It was Vienna.', 'Vienna', 'place', null],
  ])('%s %s is a %s (%s)', (article, name, type, gender) => {
    expect(entity(article, name)).toMatchObject({ type, gender });
  });
});

describe('where somebody is named', () => {
  it('is told in text order, with the first place', () => {
    const { roster } = narrate('It was Helen Marsh. It was Lund, not Marsh.');
    expect(roster.occurrences.map(({ sentence, entity: { name }, first }) => [sentence, name, first])).toEqual([
      [0, 'Helen Marsh', true],
      [1, 'Lund', true],
      [1, 'Helen Marsh', false],
    ]);
    expect(roster.at(0, 2)?.name).toBe('Helen Marsh');
    expect(roster.at(0, 0)).toBeNull();
    expect(roster.inSentence(7)).toEqual([]);
  });

  it('is one place for each name phrase of the article', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const { narration, roster } = narrate(text);
        expect(roster.occurrences).toHaveLength(narration.views.reduce((sum, { names }) => sum + names.length, 0));
        expect(new Set(roster.occurrences.map(({ entity: { index } }) => index)).size).toBe(roster.entities.length);
      }),
      { numRuns: 50 },
    );
  });
});
