import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GIVEN_NAMES } from '../src/lexicon/given-names.js';
import { CAPITAL_METONYMS, DEMONYMS, PLACES } from '../src/lexicon/places.js';
import { DOCUMENT_NOUNS, GROUP_NOUNS, ORGANIZATION_NOUNS, ROLE_NOUNS } from '../src/lexicon/role-nouns.js';

/** The template strings of a lexicon file by name, each as its entries in the order of the source. */
function listsIn(file: string): Map<string, string[]> {
  const source = readFileSync(new URL(`../src/lexicon/${file}`, import.meta.url), 'utf8');
  const lists = new Map<string, string[]>();
  for (const [, name = '', text = ''] of source.matchAll(/^const (\w+) = `([^`]*)`;$/gm)) {
    lists.set(name, text.trim().split(text.includes(',') ? /,\s+/ : /\s+/));
  }
  return lists;
}

const FILES = ['given-names.ts', 'places.ts', 'role-nouns.ts'];
const lists = FILES.flatMap((file) => [...listsIn(file)].map(([name, words]) => ({ name: `${file} ${name}`, words })));

describe('the source of each word list', () => {
  it('is found in every file', () => {
    expect(lists.map((list) => list.name)).toHaveLength(12);
  });

  it.each(lists)('$name is lower case without diacritics', ({ words }) => {
    expect(words.filter((word) => !/^[a-z0-9][a-z0-9'. -]*$/.test(word))).toEqual([]);
  });

  it.each(lists)('$name is sorted and has nothing twice', ({ words }) => {
    expect(words).toEqual([...new Set(words)].sort());
  });

  it.each(['given-names.ts', 'role-nouns.ts'])('%s gives each word one gender', (file) => {
    const genders = listsIn(file);
    const words = ['MALE', 'FEMALE', 'EITHER'].flatMap((gender) => genders.get(gender) ?? []);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });
});

describe('given names', () => {
  it.each([
    [
      'male',
      'alyaksandr andrei boris dmytro donald emmanuel joe jose mitch narendra nigel recep shinzo volodymyr xavier',
    ],
    [
      'female',
      'angela elizaveta federica hillary kellyanne marine mette olena svetlana sviatlana theresa ursula yulia',
    ],
    ['either', 'alex andrea chris jan jean jordan kim leslie nikita robin sam sasha taylor'],
  ])('tells %s', (gender, names) => {
    expect(names.split(' ').filter((name) => GIVEN_NAMES.get(name) !== gender)).toEqual([]);
  });

  it('knows the Belarusian, Russian and Ukrainian spellings of one name', () => {
    for (const name of ['siarhei', 'sergei', 'sergey', 'serhiy', 'serhii']) expect(GIVEN_NAMES.get(name)).toBe('male');
    for (const name of ['volha', 'olga', 'olha', 'tatsiana', 'tatiana', 'tetiana'])
      expect(GIVEN_NAMES.get(name)).toBe('female');
  });

  it('leaves out what is nearly always a place, a surname, a month or an everyday word', () => {
    const words = 'al april august chance clinton dallas german harris israel lincoln may paris said warren washington';
    expect(words.split(' ').filter((word) => GIVEN_NAMES.has(word))).toEqual([]);
  });
});

describe('places', () => {
  it('knows countries, short forms, states, cities and regions', () => {
    const places = [
      'us',
      'u.s.',
      'uk',
      'northern ireland',
      'texas',
      'donbas',
      'kyiv',
      'kiev',
      'new york',
      'cote d’ivoire',
    ];
    expect(places.filter((place) => !PLACES.has(place.replace('’', "'")))).toEqual([]);
  });

  it('knows the cities and houses that stand for a government', () => {
    const houses = [
      'moscow',
      'kyiv',
      'brussels',
      'kremlin',
      'white house',
      'downing street',
      'pentagon',
      'capitol hill',
    ];
    expect(houses.filter((house) => !CAPITAL_METONYMS.has(house))).toEqual([]);
    expect([...CAPITAL_METONYMS].filter((name) => name.startsWith('the '))).toEqual([]);
  });

  it('knows demonyms, and no word is both a demonym and a place', () => {
    const demonyms = [
      'russian',
      'russians',
      'belarusian',
      'british',
      'european',
      'western',
      'scottish',
      'south korean',
    ];
    expect(demonyms.filter((demonym) => !DEMONYMS.has(demonym))).toEqual([]);
    expect([...DEMONYMS].filter((word) => PLACES.has(word) || CAPITAL_METONYMS.has(word))).toEqual([]);
  });
});

describe('role nouns', () => {
  it.each([
    ['male', 'actor businessman father king spokesman strongman widower'],
    ['female', 'actress chairwoman congresswoman mother queen spokeswoman widow wife'],
    [
      'either',
      'candidate chancellor diplomat economist lawyer minister official president professor spokesperson voter',
    ],
  ])('tells %s', (gender, nouns) => {
    expect(nouns.split(' ').filter((noun) => ROLE_NOUNS.get(noun) !== gender)).toEqual([]);
  });

  it('leaves out common surnames, which would hide the person who bears one', () => {
    expect(
      'baker butler cook fisher mason porter smith walker'.split(' ').filter((word) => ROLE_NOUNS.has(word)),
    ).toEqual([]);
  });

  it('keeps one person, a group, an organisation and a document apart', () => {
    expect([...GROUP_NOUNS].filter((word) => ROLE_NOUNS.has(word))).toEqual([]);
    expect([...DOCUMENT_NOUNS].filter((word) => ROLE_NOUNS.has(word) || GROUP_NOUNS.has(word))).toEqual([]);
    for (const word of ['officials', 'police', 'protesters', 'republicans']) expect(GROUP_NOUNS).toContain(word);
    for (const word of ['ministry', 'party', 'inc', 'times']) expect(ORGANIZATION_NOUNS).toContain(word);
    for (const word of ['statement', 'placard', 'press release', 'communique']) expect(DOCUMENT_NOUNS).toContain(word);
  });
});
