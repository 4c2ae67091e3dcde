import { CONJUNCTIONS, INDEFINITES, PREPOSITIONS, SUBJECT_PRONOUNS } from '../lexicon/function-words.js';
import { ORGANIZATION_NOUNS } from '../lexicon/role-nouns.js';
import { readDescription } from './descriptions.js';
import { type Mention, mentionOf } from './mention.js';
import { endsInstitution } from './name-parts.js';
import type { NamePhrase } from './name-phrases.js';
import { isSpeakerNoun } from './speaker-nouns.js';
import type { SentenceView } from './view.js';

/** Pronouns that may be the object of a cue or of "by". */
export const OBJECT_PRONOUNS = new Set(['him', 'her', 'them', 'us', 'me']);
const REFLEXIVES = new Set(['himself', 'herself', 'themselves', 'itself', 'both', 'too', 'alone']);

/** True for the sign of a possessive: "'s", or the apostrophe of a plural. */
export const isPossessive = (view: SentenceView, at: number): boolean => {
  const token = view.tokens[at];
  return (
    token !== undefined && (token.lower === "'s" || (token.lower === "'" && view.tokens[at - 1]?.end === token.start))
  );
};

function isModifier(view: SentenceView, name: NamePhrase, to: number): boolean {
  const next = view.tokens[name.to];
  if (name.to >= to || !next) return false;
  if (isPossessive(view, name.to)) return true;
  return (
    next.kind === 'word' &&
    !/^(?:this|last|next)$/u.test(next.lower) &&
    !PREPOSITIONS.has(next.lower) &&
    !REFLEXIVES.has(next.lower) &&
    !CONJUNCTIONS.has(next.lower)
  );
}

/** True when the name that ends at `at` is the object of a preposition: "the chairman of Crimea". */
function isObject(view: SentenceView, at: number, from: number): boolean {
  const before = (view.nameAt(at)?.from ?? at) - 1;
  const opener = view.tokens[before]?.lower === 'the' ? before - 1 : before;
  return opener >= from && PREPOSITIONS.has(view.tokens[opener]?.lower ?? '');
}

/** `analysts at the Vienna bank`: an institution that a name behind it would be the name of, and somebody who is there. */
function isInstitutionOf(view: SentenceView, from: number, at: number): boolean {
  if (!ORGANIZATION_NOUNS.has(view.tokens[at]?.lower ?? '')) return false;
  const head = view.tokens.slice(from, at).findIndex(({ lower }) => PREPOSITIONS.has(lower)) - 1;
  return head >= 0 && isSpeakerNoun(view.tokens[from + head]?.lower ?? '');
}

/** `professor of law at Lund University Ann Roe`: a person's name right behind that of the institution. */
const isHolder = (view: SentenceView, { look, from, nameFrom, to }: NamePhrase, end: number): boolean =>
  look === 'person' && to === end && nameFrom > from && endsInstitution(view.tokens[nameFrom - 1]?.lower ?? '');

/** True for a name in tokens [from, to) that only modifies, is owned around, or is the object of a preposition. */
function isSubordinate(view: SentenceView, name: NamePhrase, from: number, to: number): boolean {
  if (name.look === 'people' || isModifier(view, name, to)) return true;
  if (name.from === from || isHolder(view, name, to)) return false;
  const before = view.tokens[name.from - 1]?.lower ?? '';
  if (PREPOSITIONS.has(before) || (name.look !== 'person' && isInstitutionOf(view, from, name.from - 1))) return true;
  if (
    /^(?:the|both|all)$/u.test(before) &&
    name.from - 2 >= from &&
    PREPOSITIONS.has(view.tokens[name.from - 2]?.lower ?? '')
  )
    return true;
  return isPossessive(view, name.from - 1) && isObject(view, name.from - 2, from);
}

/** The name that heads tokens [from, to): the last that is not subordinate, but the first of two that "and" joins. */
function headName(view: SentenceView, from: number, to: number): NamePhrase | null {
  let found: NamePhrase | null = null;
  for (let at = from; at < to; at++) {
    const name = view.nameAt(at);
    if (!name || name.from !== at) continue;
    at = name.to - 1;
    if (name.to > to || isSubordinate(view, name, from, to)) continue;
    const joined =
      CONJUNCTIONS.has(view.tokens[name.from - 1]?.lower ?? '') ||
      PREPOSITIONS.has(view.tokens[found?.to ?? -1]?.lower ?? '');
    if (!found || !joined) found = name;
  }
  return found;
}

const isPronoun = (view: SentenceView, at: number): boolean => {
  const word = view.tokens[at]?.lower ?? '';
  return !view.nameAt(at) && (SUBJECT_PRONOUNS.has(word) || OBJECT_PRONOUNS.has(word));
};

/** `a Lund GP`: one of those whom the last word of what looks like a name is short for. */
const isMember = (view: SentenceView, { from, to, look }: NamePhrase): boolean =>
  look === 'organization' &&
  to - from > 1 &&
  /^an?$/u.test(view.tokens[from - 1]?.lower ?? '') &&
  /^(?:GP|MP|MSP|MEP|PM|QC|KC|CEO|VP|TD)$/u.test(view.tokens[to - 1]?.text ?? '');

/** `one of them`, `the mayors of nine of them`. */
const isCounted = (word: string, alone: boolean): boolean =>
  INDEFINITES.has(word) && (alone || !/^(?:all|both|few|many|most|some)$/u.test(word));

/** `the largest of them`. */
const isChosen = (view: SentenceView, at: number): boolean =>
  view.tokens[at - 1]?.lower === 'the' && /(?:est|first|last|latter)$/u.test(view.tokens[at]?.lower ?? '');

/** `one of them`, `a source close to him`: a pronoun that only says of whom a description is. */
function isRelated(view: SentenceView, from: number, at: number): boolean {
  const before = view.tokens[at - 1]?.lower ?? '';
  if (before === 'of') return isCounted(view.tokens[at - 2]?.lower ?? '', at === from + 2) || isChosen(view, at - 2);
  return at > from + 1 && /^(?:around|at|behind|beside|for|from|in|near|on|to|with)$/u.test(before);
}

/**
 * Reads tokens [from, to), a region known to hold one noun phrase, as a mention; null where it holds none.
 * @param anyNoun whether a phrase with a determiner counts whatever its noun.
 */
export function readNounPhrase(view: SentenceView, from: number, to: number, anyNoun = false): Mention | null {
  const last = view.tokens[to - 1];
  if (from >= to || !last) return null;
  if (isPronoun(view, to - 1) && !isRelated(view, from, to - 1)) return mentionOf(view, to - 1, to, 'pronoun');
  const name = headName(view, from, to);
  if (name && isMember(view, name)) return mentionOf(view, name.from - 1, to, 'description');
  if (!name) return readDescription(view, from, to, anyNoun);
  const start = isHolder(view, name, to) ? name.nameFrom : name.spokenFrom;
  return mentionOf(view, start, coordinateEnd(view, name, to), 'name');
}

/** "Ms Roe and Mr Lund said": two names that speak as one. */
function coordinateEnd(view: SentenceView, name: NamePhrase, to: number): number {
  const next = view.nameAt(name.to + 1);
  return view.tokens[name.to]?.lower === 'and' && next && next.to === to ? to : name.to;
}
