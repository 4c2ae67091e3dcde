import { describe, expect, it } from 'vitest';
import { newDraft } from '../../src/names/draft.js';
import { type DraftIndex, draftIndex } from '../../src/names/draft-index.js';
import { matchFull, matchShort } from '../../src/names/match.js';
import type { NamePhrase } from '../../src/narration/name-phrases.js';

type NameLook = NamePhrase['look'];

const wordsOf = (name: string): string[] => name.toLowerCase().split(' ');

/** An index of those names, each looking like a person's or an organisation's. */
function indexOf(names: Readonly<Record<string, NameLook>>): DraftIndex {
  const index = draftIndex();
  Object.entries(names).forEach(([name, look], i) => {
    const draft = newDraft(i, name, wordsOf(name));
    draft.looks.add(look);
    index.add(draft);
  });
  return index;
}

const phrase = (name: string, look: NameLook = 'unclear', honorific = ''): NamePhrase => ({
  from: 0,
  spokenFrom: 0,
  nameFrom: 0,
  to: 1,
  doubtful: false,
  headline: false,
  words: wordsOf(name),
  honorific,
  title: honorific,
  look,
});

const index = indexOf({
  'Helen Marsh': 'person',
  'Peter Kowalski': 'person',
  'Oscar Kowalski': 'person',
  'Anna Petrovskaya': 'person',
  'Harbour Workers Union': 'organization',
  'Leeds Tribune': 'organization',
});

describe('matchFull', () => {
  it.each([
    ['Helen Marsh', 'person', 'Helen Marsh'],
    ['H. Marsh', 'person', 'Helen Marsh'],
    ['Helen Anne Marsh', 'person', 'Helen Marsh'],
    ['Oscar Kowalski', 'person', 'Oscar Kowalski'],
    ['Greta Marsh', 'person', undefined],
    ['Helen Lund', 'person', undefined],
    ['Leeds Tribune', 'organization', 'Leeds Tribune'],
    ['York Tribune', 'organization', undefined],
    ['York Tribune', 'unclear', undefined],
  ] as const)('%s, a %s: %s', (name, look, found) => {
    expect(matchFull(index, phrase(name, look))?.name).toBe(found);
  });
});

describe('matchShort', () => {
  it.each([
    ['a family name', phrase('Marsh'), 'Helen Marsh'],
    ['with an honorific that fits', phrase('Marsh', 'person', 'mrs'), 'Helen Marsh'],
    ['with one that does not', phrase('Marsh', 'person', 'mr'), undefined],
    ['one of two bearers: the first', phrase('Kowalski'), 'Peter Kowalski'],
    ['a given name', phrase('Helen', 'person'), 'Helen Marsh'],
    ['an acronym', phrase('HWU', 'organization'), 'Harbour Workers Union'],
    ['the short form of an institution', phrase('Tribune', 'organization'), 'Leeds Tribune'],
    ['a slip of the keyboard', phrase('Petrovskaia'), 'Anna Petrovskaya'],
    ['a slip too many', phrase('Petrescu'), undefined],
    ['a slip in what is no person’s name', phrase('Petrovskaia', 'place'), undefined],
    [
      'a slip in a long name, though its capital tells nothing',
      { ...phrase('Petrovskaia'), doubtful: true },
      'Anna Petrovskaya',
    ],
    ['nobody', phrase('Lund'), undefined],
  ])('%s', (_, short, found) => {
    expect(matchShort(index, short, [])?.name).toBe(found);
  });
});
