import { PARTICLES } from '../lexicon/titles.js';
import { acronymOf } from './compare.js';
import type { Draft } from './draft.js';

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
export const isNoThing = ({ looks, inText }: Draft): boolean =>
  inText && !looks.has('organization') && !looks.has('place');

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
