import { EASTERN_FAMILY_NAMES } from '../lexicon/eastern-family-names.js';
import { GIVEN_NAMES } from '../lexicon/given-names.js';
import { HONORIFICS, PARTICLES } from '../lexicon/titles.js';
import type { NamePhrase } from '../narration/name-phrases.js';
import { acronymOf, compatibleGiven, nearlySame } from './compare.js';
import { type Draft, genderOf, isPersonal, typeOf } from './draft.js';

/** The drafts of an article by the words that other mentions may use of them. */
export interface DraftIndex {
  add(draft: Draft): void;
  /** Names of several words that end in that word. */
  byLast(word: string): readonly Draft[];
  byFirst(word: string): readonly Draft[];
  /** Persons' names that have that word before their last, particles aside: the first of two family names, as in Spanish. */
  byInner(word: string): readonly Draft[];
  byWhole(words: readonly string[]): Draft | undefined;
  byAcronym(acronym: string): Draft | undefined;
  /** Whoever held an office with those initials when first asked: "the DPP" for the Deputy Public Prosecutor. */
  byOffice(initials: string): Draft | undefined;
  /** The family names that begin with a letter, for the misspelt. */
  families(letter: string): readonly string[];
}

/** True for a name of the text that looks neither like an institution's nor like a place's. */
const isNoThing = ({ looks, inText }: Draft): boolean => inText && !looks.has('organization') && !looks.has('place');

/** The words before the last that may be a family name: "Arbol" of Inés Arbol Quintana, "Tan" of Rachel Tan Mei Ling. */
function innerNames(words: readonly string[]): string[] {
  const inner = words.slice(1, -1).filter((word) => !PARTICLES.has(word));
  return words.length === 4 ? inner : inner.slice(-1);
}

/** The initials of an office: "the deputy commissioner of police" → "dc". */
const initialsOf = (title: string): string =>
  acronymOf(
    title
      .toLowerCase()
      .replace(/^(?:the|former)\s|\sof\s.*$/gu, '')
      .split(/\s+/u),
  );

/** An index that drafts are added to one by one. */
export function draftIndex(): DraftIndex {
  const lasts = new Map<string, Draft[]>();
  const firsts = new Map<string, Draft[]>();
  const inners = new Map<string, Draft[]>();
  const wholes = new Map<string, Draft>();
  const acronyms = new Map<string, Draft>();
  const families = new Map<string, string[]>();
  let offices: Map<string, Draft> | undefined;
  const push = <Value>(map: Map<string, Value[]>, key: string, value: Value): void => {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  };
  return {
    add(draft) {
      const { words } = draft;
      const whole = words.join(' ');
      if (!wholes.has(whole)) wholes.set(whole, draft);
      if (words.length < 2) return;
      const family = words.at(-1) ?? '';
      if (!lasts.has(family)) push(families, family.charAt(0), family);
      push(lasts, family, draft);
      push(firsts, words[0] ?? '', draft);
      for (const inner of innerNames(words)) push(inners, inner, draft);
      const acronym = acronymOf(words);
      if (!acronyms.has(acronym)) acronyms.set(acronym, draft);
    },
    byLast: (word) => lasts.get(word) ?? [],
    byFirst: (word) => firsts.get(word) ?? [],
    byInner: (word) => (inners.get(word) ?? []).filter(isNoThing),
    byWhole: (words) => wholes.get(words.join(' ')),
    byAcronym: (acronym) => acronyms.get(acronym),
    byOffice(initials) {
      offices ??= new Map(
        [...wholes.values()].flatMap((draft) => [...draft.titles].map((title) => [initialsOf(title), draft] as const)),
      );
      return offices.get(initials);
    },
    families: (letter) => families.get(letter) ?? [],
  };
}

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
