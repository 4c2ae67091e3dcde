import { EASTERN_FAMILY_NAMES } from '../lexicon/eastern-family-names.js';
import { GIVEN_NAMES } from '../lexicon/given-names.js';
import { HONORIFICS } from '../lexicon/titles.js';
import type { NamePhrase } from '../narration/name-phrases.js';
import { compatibleGiven, nearlySame } from './compare.js';
import { type Draft, genderOf, isPersonal, typeOf } from './draft.js';
import { type DraftIndex, isNoThing } from './draft-index.js';

/** `Inés Arbol` and `Inés Arbol Quintana`: one name that begins as the other, of a person. */
function beginsAs(draft: Draft, phrase: NamePhrase): boolean {
  const { words } = draft;
  const [short, long] = words.length < phrase.words.length ? [words, phrase.words] : [phrase.words, words];
  const persons = (draft.looks.has('person') || phrase.look === 'person') && isNoThing(draft);
  return persons && !phrase.headline && long.length === 3 && short.every((word, i) => long[i] === word);
}

/** Ranks by their first letters, as in `DC Roe` for Detective Constable Ann Roe, `WM Roe` for a fire service's watch manager: before a name that the article gives in full. */
const UNIFORMED = new Set('acc asp dc dcc dci dcs di ds pc ps si sp wm wpc'.split(' '));

/** The draft that a name of several words belongs to: the same words, or the same family name and given names that agree. */
export function matchFull(index: DraftIndex, phrase: NamePhrase): Draft | undefined {
  const same = index.byWhole(phrase.words);
  if (same) return same;
  const [rank = '', family = '', ...more] = phrase.words;
  if (UNIFORMED.has(rank) && more.length === 0) return soleBearer(index, family);
  if (!isPersonal(phrase)) return undefined;
  const longer = index.byFirst(phrase.words[0] ?? '').find((draft) => beginsAs(draft, phrase));
  if (longer) return longer;
  return index
    .byLast(phrase.words.at(-1) ?? '')
    .find((draft) => !draft.looks.has('organization') && compatibleGiven(draft.words, phrase.words));
}

/** The draft whose whole name begins or ends a run of capitals in a headline: `Roe Meets Bo Lund`; else that of its last word. */
export function matchHeadline(index: DraftIndex, { words }: NamePhrase): Draft | undefined {
  for (let cut = 0; cut + 1 < words.length; cut++) {
    const draft = index.byWhole(words.slice(cut)) ?? index.byWhole(words.slice(0, words.length - cut));
    if (draft) return draft;
  }
  return soleBearer(index, words.at(-1) ?? '');
}

const office = (title: string): string => (HONORIFICS.has(title.toLowerCase()) ? '' : title.toLowerCase());

/** Which of several bearers of a family name is meant: by honorific, by office, else whom the article named first; none where all were introduced in one breath. */
function chooseBearer(bearers: readonly Draft[], phrase: NamePhrase, recent: readonly Draft[]): Draft | undefined {
  const told = HONORIFICS.get(phrase.honorific);
  const known = bearers.filter((draft) => genderOf(draft) === told);
  const fitting = !told ? bearers : known.length > 0 ? known : bearers.filter((draft) => genderOf(draft) === null);
  const held = office(phrase.title);
  const holders = held ? fitting.filter((draft) => [...draft.titles].some((title) => office(title) === held)) : [];
  if (holders.length === 1) return holders[0];
  if (!told && fitting.length > 1 && fitting.every(({ twin }) => twin)) return undefined;
  return (told ? recent.findLast((draft) => fitting.includes(draft)) : undefined) ?? fitting[0] ?? bearers[0];
}

/** The one person of several words whose family name that is. */
function soleBearer(index: DraftIndex, word: string): Draft | undefined {
  const family = index.byLast(word).filter((draft) => !draft.looks.has('organization'));
  return family.length === 1 ? family[0] : undefined;
}

/** True for `Mr Roe` where the article names no other Roe in full than a woman: her namesake. */
export function isNamesake(index: DraftIndex, { honorific, words }: NamePhrase): boolean {
  const told = HONORIFICS.get(honorific);
  const bearer = told && words.length === 1 ? soleBearer(index, words[0] ?? '') : undefined;
  return bearer !== undefined && genderOf(bearer) !== null && genderOf(bearer) !== told;
}

/** `Ji Sung-hoon`: how newspapers write Korean names. */
const KOREAN = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u;

/** True for a name that the family name begins: `Ji Sung-hoon`, `Bartos Viktor`. */
const isFamilyFirst = ({ name, words }: Draft): boolean =>
  KOREAN.test(name) || (words.length === 2 && GIVEN_NAMES.has(words[1] ?? '') && !GIVEN_NAMES.has(words[0] ?? ''));

/** `Ann Roe`, `Zvi Roe Lund`, of whom the article tells that it is a person: the first word may stand alone, whatever it is. */
const isKnownPerson = (draft: Draft): boolean => draft.words.length < 4 && draft.inText && typeOf(draft) === 'person';

/** `Ann Garza Lund … Ms Garza … her father, Bo Garza`: whom the first of two family names means before anybody has it for the last. */
function namedBefore(index: DraftIndex, word: string, bearer: Draft, recent: readonly Draft[]): Draft | undefined {
  const inner = index.byInner(word);
  if (inner.length === 0 || recent.includes(bearer)) return undefined;
  const named = inner.filter((draft) => recent.includes(draft));
  return named.length === 1 ? named[0] : undefined;
}

/** The draft that one word stands for: a family name, a given name nobody else has, an acronym, an institution's short form. */
export function matchShort(index: DraftIndex, phrase: NamePhrase, recent: readonly Draft[]): Draft | undefined {
  const word = phrase.words[0] ?? '';
  const bearers = index.byLast(word).filter(({ looks }) => !looks.has('organization') && !looks.has('place'));
  const told = HONORIFICS.get(phrase.honorific);
  const [only] = bearers;
  if (bearers.length === 1 && only) {
    const namesake = index.byWhole([word]);
    const earlier = namedBefore(index, word, only, recent);
    if (earlier) return earlier;
    return (namesake && !told) || isNamesake(index, phrase) ? namesake : only;
  }
  if (bearers.length > 1) return chooseBearer(bearers, phrase, recent) ?? index.byWhole([word]);
  const first = GIVEN_NAMES.has(word) || EASTERN_FAMILY_NAMES.has(word) || phrase.title;
  const given = index.byFirst(word).filter((draft) => first || isFamilyFirst(draft) || isKnownPerson(draft));
  if (given.length === 1) return given[0];
  const inner = GIVEN_NAMES.has(word) ? [] : index.byInner(word);
  if (inner.length === 1) return inner[0];
  const acronym = word.replace(/[^a-z]/gu, '');
  const spelt = acronym.length > 1 ? index.byAcronym(acronym) : undefined;
  const holder = phrase.look !== 'person' && acronym.length > 1 ? index.byOffice(acronym) : undefined;
  return spelt ?? holder ?? index.byWhole([word]) ?? shortForm(index, word) ?? misspelt(index, phrase);
}

/** "The Post" for "the Washington Post". */
function shortForm(index: DraftIndex, word: string): Draft | undefined {
  if (GIVEN_NAMES.has(word)) return undefined;
  return [...index.byLast(word), ...index.byFirst(word)].find((draft) => draft.looks.has('organization'));
}

/** A family name with a slip of the keyboard in it. */
function misspelt(index: DraftIndex, phrase: NamePhrase): Draft | undefined {
  const word = phrase.words[0] ?? '';
  if (word.length < (phrase.doubtful ? 7 : 5) || phrase.look !== 'unclear') return undefined;
  for (const family of index.families(word.charAt(0))) {
    const [draft] = index.byLast(family);
    if (draft && !draft.looks.has('organization') && !draft.looks.has('place') && nearlySame(family, word))
      return draft;
  }
  return undefined;
}
