import { CONJUNCTIONS, DETERMINERS, INDEFINITES, PREPOSITIONS, SUBJECT_PRONOUNS } from '../lexicon/function-words.js';
import { type Mention, mentionOf } from './mention.js';
import type { NamePhrase } from './name-phrases.js';
import { isSpeakerNoun } from './speaker-nouns.js';
import { isReducedRelative } from './verbs.js';
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

/** True for a name in tokens [from, to) that only modifies, is owned around, or is the object of a preposition. */
function isSubordinate(view: SentenceView, name: NamePhrase, from: number, to: number): boolean {
  if (name.look === 'people' || isModifier(view, name, to)) return true;
  if (name.from === from) return false;
  const before = view.tokens[name.from - 1]?.lower ?? '';
  if (PREPOSITIONS.has(before)) return true;
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

/** Where the description in tokens [from, to) begins: behind an opener such as "in a statement", or at `from`. */
function descriptionStart(view: SentenceView, from: number, to: number): number {
  const first = view.tokens[from];
  if (
    !first ||
    !(
      PREPOSITIONS.has(first.lower) ||
      view.tokens.slice(from, to).some(({ lower }) => /^(?:away|later|ago|earlier)$/u.test(lower)) ||
      CONJUNCTIONS.has(first.lower) ||
      /(?:ly|ing)$/u.test(first.lower)
    )
  )
    return from;
  for (let i = to - 1; i > from; i--) {
    const token = view.tokens[i];
    const before = view.tokens[i - 1];
    if (
      token &&
      DETERMINERS.has(token.lower) &&
      before &&
      !PREPOSITIONS.has(before.lower) &&
      !DETERMINERS.has(before.lower)
    )
      return i;
  }
  if (first.lower.endsWith('ing')) return from;
  return PREPOSITIONS.has(first.lower) ? to : from + 1;
}

const isPronoun = (view: SentenceView, at: number): boolean => {
  const word = view.tokens[at]?.lower ?? '';
  return !view.nameAt(at) && (SUBJECT_PRONOUNS.has(word) || OBJECT_PRONOUNS.has(word));
};

/**
 * Reads tokens [from, to), a region known to hold one noun phrase, as a mention; null where it holds none.
 * @param anyNoun whether a phrase with a determiner counts whatever its noun.
 */
export function readNounPhrase(view: SentenceView, from: number, to: number, anyNoun = false): Mention | null {
  const last = view.tokens[to - 1];
  if (from >= to || !last) return null;
  if (isPronoun(view, to - 1)) return mentionOf(view, to - 1, to, 'pronoun');
  const name = headName(view, from, to);
  if (name) return mentionOf(view, name.spokenFrom, coordinateEnd(view, name, to), 'name');
  const start = descriptionStart(view, from, to);
  const end = describedUpTo(view, start, to);
  const determined = anyNoun && DETERMINERS.has(view.tokens[start]?.lower ?? '') && end - start > 1;
  return end > start && (determined || namesSpeaker(view, start, end))
    ? mentionOf(view, start, to, 'description')
    : null;
}

/** Nouns that only count or gather what "of" names: "a group of six countries". */
const COLLECTIVES = new Set(
  'collection group number dozens scores hundreds thousands bloc alliance coalition dozen majority handful pair couple crowd team union list lot series half most many some'.split(
    ' ',
  ),
);

/** Nouns that end as gerunds do: "the council meeting". */
const NOUNS_IN_ING = new Set(
  'meeting hearing building ruling finding briefing filing gathering posting morning evening being feeling training funding housing spending warning painting recording listing'.split(
    ' ',
  ),
);

/** `a source speaking to the Herald`: a gerund that says what the speaker before it does. */
const isGerundBehind = (view: SentenceView, at: number): boolean => {
  const word = view.tokens[at]?.lower ?? '';
  return (
    word.endsWith('ing') &&
    word.length > 5 &&
    !NOUNS_IN_ING.has(word) &&
    isSpeakerNoun(view.tokens[at - 1]?.lower ?? '')
  );
};

/** Where the noun phrase's own words end: before its first preposition or participle behind the first word. */
function describedUpTo(view: SentenceView, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    if (view.nameAt(i)) continue;
    if (view.tokens[i]?.lower === 'of' && COLLECTIVES.has(view.tokens[i - 1]?.lower ?? '')) continue;
    if (PREPOSITIONS.has(view.tokens[i]?.lower ?? '') || isReducedRelative(view, i) || isGerundBehind(view, i))
      return i;
  }
  return to;
}

/** Words that end as agents do and are none: "the river". */
const NO_AGENTS = new Set(
  (
    'river water weather winter summer number order paper power floor door matter corner center tower october september ' +
    'november december letter chapter border harbor motor color error terror horror humor labor honor favor flavor rumor ' +
    'sector factor tractor anchor mirror corridor after never ever over under other another rather whether however ' +
    'together offer answer computer engine twitter butter dinner supper danger anger hunger finger shoulder feather leather ' +
    'timber rubber silver copper fever cancer disorder murder wonder thunder gender fiber fibre plan dollar career per ' +
    'major minor poor indoor outdoor list twist exist mist fist wrist human woman'
  ).split(' '),
);

const AGENT_NOUN =
  /(?:er|or|ist|ian|man|woman|men|women|people|person|-old|-olds|ers|ors|ists|ians|mate|mates|half|third|quarter|majority|minority|countries|nations|members|states)$/u;

/** True when the words in [from, to) can be somebody who speaks: their last one is a person's, a group's, an institution's or a document's noun. */
function namesSpeaker(view: SentenceView, from: number, to: number): boolean {
  const last = view.tokens[to - 1]?.lower ?? '';
  if (isSpeakerNoun(last) || (AGENT_NOUN.test(last) && !NO_AGENTS.has(last)) || /^\d+%?$|^percent$|^%$/u.test(last))
    return true;
  if (/(?:ible|able|ent|ant|familiar|close|near)$/u.test(last) && to - from > 1)
    return isSpeakerNoun(view.tokens[to - 2]?.lower ?? '');
  const alone = to - from === 1 || (to - from === 2 && view.tokens[from]?.lower === 'the');
  return alone && (INDEFINITES.has(last) || /^(?:pair|duo|trio|couple)$/u.test(last));
}

/** "Ms Roe and Mr Lund said": two names that speak as one. */
function coordinateEnd(view: SentenceView, name: NamePhrase, to: number): number {
  const next = view.nameAt(name.to + 1);
  return view.tokens[name.to]?.lower === 'and' && next && next.to === to ? to : name.to;
}
