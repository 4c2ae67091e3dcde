import { describe, expect, it } from 'vitest';
import { type Draft, genderOf, newDraft, typeOf } from '../../src/names/draft.js';

/** A draft of that name which has learnt as much as the lists say. */
const draft = (
  name: string,
  {
    looks = [],
    honorifics = [],
    titles = [],
    ...rest
  }: Partial<Record<'looks' | 'honorifics' | 'titles', string[]>> &
    Partial<Pick<Draft, 'reused' | 'count' | 'sure'>> = {},
): Draft => {
  const made = newDraft(0, name, name.toLowerCase().split(' '));
  for (const look of looks) made.looks.add(look as never);
  for (const honorific of honorifics) made.honorifics.add(honorific);
  for (const title of titles) made.titles.add(title);
  return Object.assign(made, rest);
};

describe('genderOf', () => {
  it.each([
    ['an honorific', draft('Robin Lund', { honorifics: ['mrs'] }), 'female'],
    ['an honorific before the given name', draft('Helen Lund', { honorifics: ['mr'] }), 'male'],
    ['a neutral honorific tells nothing', draft('Qazbek', { honorifics: ['dr'] }), null],
    ['a title', draft('Robin Lund', { titles: ['the club’s spokeswoman'] }), 'female'],
    ['a given name before a title', draft('Helen Lund', { titles: ['a spokesman', 'mother of the victim'] }), 'female'],
    ['a title of either', draft('Qazbek', { titles: ['the mayor'] }), null],
    ['a given name', draft('Helen Lund'), 'female'],
    ['a given name of either', draft('Robin Lund'), null],
    ['nothing', draft('Qazbek'), null],
  ])('%s', (_, made, gender) => {
    expect(genderOf(made)).toBe(gender);
  });
});

describe('typeOf', () => {
  it.each([
    ['an honorific', draft('Qazbek', { honorifics: ['dr'] }), 'person'],
    ['a personal title', draft('Qazbek', { titles: ['the mayor'] }), 'person'],
    ['a title that firms have too', draft('Qazbek', { titles: ['the ferry operator'] }), 'organization'],
    [
      'an institution with a title',
      draft('Carden Bank', { looks: ['organization'], titles: ['the mayor'] }),
      'organization',
    ],
    ['the look of a person', draft('Helen Lund', { looks: ['person'] }), 'person'],
    ['the look of a place', draft('Vienna', { looks: ['place'] }), 'place'],
    ['the look of a people', draft('Belarusian', { looks: ['people'] }), 'place'],
    ['named again by the last word', draft('Zal Qazbek', { reused: true }), 'person'],
    ['a word where a capital tells something', draft('Qazbek', { sure: true }), 'organization'],
    ['a word where a capital tells nothing', draft('Qazbek'), 'unclear'],
    ['several words, once', draft('Zal Qazbek', { count: 1 }), 'unclear'],
    ['several words, twice', draft('Zal Qazbek', { count: 2 }), 'organization'],
  ])('%s', (_, made, type) => {
    expect(typeOf(made)).toBe(type);
  });
});
