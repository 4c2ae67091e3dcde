import { GIVEN_NAMES } from '../lexicon/given-names.js';
import { ORGANIZATION_NOUNS, ROLE_NOUNS } from '../lexicon/role-nouns.js';
import { HONORIFICS } from '../lexicon/titles.js';
import type { NameLook } from '../narration/name-parts.js';
import type { NamePhrase } from '../narration/name-phrases.js';
import type { Gender } from './gender.js';
import { majority } from './pronoun-gender.js';

/** What a bearer of a name can be. */
export type EntityType = 'person' | 'organization' | 'place' | 'unclear';

/** What the article has told so far of one bearer of a name. */
export interface Draft {
  readonly index: number;
  name: string;
  words: readonly string[];
  readonly looks: Set<NameLook>;
  readonly honorifics: Set<string>;
  readonly titles: Set<string>;
  /** The genders that the pronouns around its mentions tell. */
  readonly votes: Gender[];
  /** Named by the last of several words alone: what English does with people. */
  reused: boolean;
  count: number;
  /** How often it was named behind a preposition that tells where. */
  located: number;
  /** Named right before a verb of reporting, or before "who". */
  speaks: boolean;
  /** Taken up by "who", as no institution is. */
  personal: boolean;
  /** Named behind "the", as no person is. */
  articled: boolean;
  /** Named outside of headlines. */
  inText: boolean;
  /** Named where a capital tells something. */
  sure: boolean;
  /** Introduced in one breath with another of the family name ("Ann and Bo Roe"): the bare family name tells neither. */
  twin: boolean;
}

/** A draft that knows nothing but its name. */
export const newDraft = (index: number, name: string, words: readonly string[]): Draft => ({
  index,
  name,
  words,
  looks: new Set(),
  honorifics: new Set(),
  titles: new Set(),
  votes: [],
  reused: false,
  count: 0,
  located: 0,
  speaks: false,
  personal: false,
  articled: false,
  inText: false,
  sure: false,
  twin: false,
});

/** True for a name that may be a person's by its words. */
export const isPersonal = (phrase: NamePhrase): boolean => phrase.look === 'person' || phrase.look === 'unclear';

/** `a property firm in Lund`: an apposition of an institution. */
const isInstitution = (title: string): boolean => {
  const [phrase = ''] = title.toLowerCase().split(/\s(?:at|based|for|from|in|near|of|that|to|which|with)\s/u);
  return /^an?\s/iu.test(phrase) && ORGANIZATION_NOUNS.has(phrase.split(/\s/u).at(-1) ?? '');
};

/** True for a title that only a person has: a firm may be an owner or a maker too. */
const tellsPerson = (title: string): boolean =>
  !isInstitution(title) &&
  !/\b(?:owner|operator|maker|giant|retailer|developer|producer|airline|charity|watchdog|regulator|chain|brand|group|manufacturer|provider|(?:global|industry|market|sector|world) leader|body|rival|supplier|partner|publisher|carrier|organi[sz]er)$/iu.test(
    title.replace(/\s(?:whose|which|that)\s.*$/u, ''),
  );

/** The words of a title that tell of who has it, and not of whose it is: "mother" of "the boy's mother", "the mother of the boy". */
const ownWords = (title: string): string[] =>
  (
    title
      .toLowerCase()
      .replace(/\S+['’]s?\s/gu, '')
      .split(/\s(?:for|from|of|to|with)\s/u)[0] ?? ''
  ).split(/[^\p{L}-]+/u);

/** Names that only women have behind whatever given name: `Harjit Kaur`, `Sasha Petrovna`. */
const isWomans = (word: string): boolean =>
  word === 'kaur' || word === 'bint' || word.endsWith('ovna') || word.endsWith('evna');

/** Whole names and endings that tell a woman's family name or patronymic from a man's. */
const FEMALE = new Set(['bibi', 'khatun', 'khatoon']);
const FEMALE_ENDINGS = ['ova', 'eva', 'skaya', 'iene', 'yte', 'aite', 'dottir'];
const MALE = new Set(['singh', 'bin', 'ibn']);
const MALE_ENDINGS = ['ovich', 'evich'];

const ends = (word: string, endings: readonly string[]): boolean =>
  endings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending));

/** What the names behind a given name tell that tells nothing itself: `Zhaneta Orlova`, `Abay Erlanovich`. */
function genderOfFamily(others: readonly string[]): Gender | null {
  if (others.some((word) => FEMALE.has(word) || ends(word, FEMALE_ENDINGS))) return 'female';
  return others.some((word) => MALE.has(word) || ends(word, MALE_ENDINGS)) ? 'male' : null;
}

/** The gender that honorifics, the given name, titles and the pronouns around it tell, in that order. */
export function genderOf(draft: Draft): Gender | null {
  for (const honorific of draft.honorifics) {
    const gender = HONORIFICS.get(honorific);
    if (gender) return gender;
  }
  const [first = '', ...others] = draft.words;
  if (others.some(isWomans)) return 'female';
  // "the Duchess of Sandholm"
  const given = GIVEN_NAMES.get(first) ?? HONORIFICS.get(first);
  if (given && given !== 'either') return given;
  for (const title of draft.titles) {
    for (const word of ownWords(title)) {
      const gender = ROLE_NOUNS.get(word);
      if (gender && gender !== 'either') return gender;
    }
  }
  return genderOfFamily(others) ?? majority(draft.votes);
}

/** True for what is only ever named behind "in", "near" and their like. */
const isLocated = ({ located, count }: Draft): boolean => count > 0 && located === count;

/** What the bearer is by the honorifics and personal titles, else by the looks of the name; null where nothing tells. */
function toldType(draft: Draft): EntityType | null {
  const { looks, words } = draft;
  const titled = !looks.has('organization') && [...draft.titles].some(tellsPerson);
  if (draft.honorifics.size > 0 || titled || (looks.has('person') && words.length > 1)) return 'person';
  if (looks.has('organization')) return 'organization';
  if (looks.has('person')) return 'person';
  if (looks.has('place') || looks.has('people') || isLocated(draft)) return 'place';
  const reused = draft.reused && words.length < 5;
  const told = draft.personal || majority(draft.votes) || genderOfFamily(words.slice(1));
  return reused || (words.length > 1 && told) ? 'person' : null;
}

/** What the bearer is; where nothing tells, most names that come again are those of institutions. */
export function typeOf(draft: Draft): EntityType {
  const { titles, words, sure, count, articled } = draft;
  const institutional = articled || titles.size > 0 || (words.length === 1 ? sure : count > 1);
  return toldType(draft) ?? (institutional ? 'organization' : 'unclear');
}

/** True for a single name of which only a verb of reporting tells that it may be a person's: "Roe denied it." */
export const mayBePerson = (draft: Draft): boolean =>
  draft.speaks &&
  !draft.articled &&
  draft.words.length === 1 &&
  /^\p{Lu}\p{Ll}+$/u.test(draft.name) &&
  toldType(draft) === null;
