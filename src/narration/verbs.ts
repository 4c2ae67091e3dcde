import {
  AUXILIARIES,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  WEEKDAYS_AND_MONTHS,
} from '../lexicon/function-words.js';
import { IRREGULAR_PASTS } from '../lexicon/inflect.js';
import { INTRANSITIVE_PASTS } from '../lexicon/intransitive-verbs.js';
import { finiteCue } from '../lexicon/reporting-verbs.js';
import { DOCUMENT_NOUNS, ROLE_NOUNS } from '../lexicon/role-nouns.js';
import { wordAt } from './clause.js';
import { isNominal } from './nominal.js';
import { isSpeakerNoun } from './speaker-nouns.js';
import type { SentenceView } from './view.js';

/** Words that make what follows an adjective: "less charmed". */
const DEGREES = new Set(['less', 'more', 'most', 'least', 'very', 'so', 'too', 'rather', 'quite']);

/** Verbs in the present that are hardly ever nouns. */
const PRESENTS = new Set([
  'makes',
  'takes',
  'gives',
  'comes',
  'goes',
  'gets',
  'becomes',
  'remains',
  'seems',
  'keeps',
  'brings',
]);

const REGULAR_PAST = /[a-z]{2}ed$/u;
const PARTICIPLE = /(?:ed|en|wn|ght|sent|spent|built|meant|hung|held|made|kept|left|put|set)$/u;
/** Prepositions behind a participle that only describes. */
const COMPLEMENT = new Set(['by', 'of', 'in', 'at', 'to', 'with', 'from', 'on', 'as']);

/** True for a finite verb as far as its form and place tell: auxiliaries, reporting verbs, other verbs in the past. */
export function isFiniteVerb(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  if (token?.kind !== 'word' || view.nameAt(at) || token.lower === "'s") return false;
  if (AUXILIARIES.has(token.lower)) return true;
  const before = wordAt(view, at - 1);
  if (finiteCue(token.lower) && !ROLE_NOUNS.has(token.lower) && !isNominal(view, at))
    return !isReducedRelative(view, at);
  if (
    DETERMINERS.has(before) ||
    PREPOSITIONS.has(before) ||
    DEGREES.has(before) ||
    before === "'s" ||
    before === "'" ||
    AUXILIARIES.has(before)
  )
    return false;
  if (IRREGULAR_PASTS.has(token.lower) || PRESENTS.has(token.lower)) return true;
  return (
    REGULAR_PAST.test(token.lower) &&
    view.tokens[at - 1]?.kind === 'word' &&
    !isReducedRelative(view, at) &&
    !token.lower.includes('-') &&
    (!isSpeakerNoun(wordAt(view, at + 1)) || before === 'who' || view.nameAt(at - 1) !== undefined)
  );
}

/** `the order released Friday said`: when something was given out, behind it. */
const isGivenOut = (view: SentenceView, at: number): boolean =>
  /^(?:dated|filed|issued|obtained|posted|published|released|sent|signed|unveiled)$/u.test(wordAt(view, at)) &&
  DOCUMENT_NOUNS.has(wordAt(view, at - 1)) &&
  (WEEKDAYS_AND_MONTHS.has(wordAt(view, at + 1)) ||
    /^(?:earlier|last|this|today|yesterday)$/u.test(wordAt(view, at + 1)));

/** `a man accused of arson`, `a letter seen by Reuters`: a participle that only describes the noun before it. */
export function isReducedRelative(view: SentenceView, at: number): boolean {
  const word = wordAt(view, at);
  const before = wordAt(view, at - 1);
  if (
    !PARTICIPLE.test(word) ||
    isSpeakerNoun(word) ||
    INTRANSITIVE_PASTS.has(word) ||
    SUBJECT_PRONOUNS.has(before) ||
    AUXILIARIES.has(before)
  )
    return false;
  if (isGivenOut(view, at)) return true;
  return (
    COMPLEMENT.has(wordAt(view, at + 1)) &&
    !view.nameAt(at - 1) &&
    !RELATIVES.has(before) &&
    wordAt(view, at + 1) !== 'that'
  );
}

/** Where tokens [from, to) come to a verb or a relative pronoun: a participle ("a sheet hung from") where they have no other; else `to`. */
export function firstVerb(view: SentenceView, from: number, to: number): number {
  let participle = to;
  for (let at = from; at < to; at++) {
    if (isFiniteVerb(view, at) || RELATIVES.has(wordAt(view, at))) return at;
    if (participle === to && at > from && isReducedRelative(view, at)) participle = at;
  }
  return participle;
}
