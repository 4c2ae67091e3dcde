import { endsAsAgents } from '../lexicon/agent-nouns.js';
import { CONJUNCTIONS, DETERMINERS, INDEFINITES, PREPOSITIONS } from '../lexicon/function-words.js';
import { DOCUMENT_NOUNS } from '../lexicon/role-nouns.js';
import { type Mention, mentionOf } from './mention.js';
import { isSpeakerNoun } from './speaker-nouns.js';
import { isReducedRelative } from './verbs.js';
import type { SentenceView } from './view.js';

/** Where the description in tokens [from, to) begins: behind an opener such as "in a statement", or at `from`. */
function descriptionStart(view: SentenceView, from: number, to: number): number {
  const first = view.tokens[from];
  if (first?.lower === 'according' && view.tokens[from + 1]?.lower === 'to') return from + 2;
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
  if (first.lower.endsWith('ing'))
    return to - from === 2 && DOCUMENT_NOUNS.has(view.tokens[from + 1]?.lower ?? '') ? from + 1 : from;
  return PREPOSITIONS.has(first.lower) ? to : from + 1;
}

/** Adverbs between a subject and its verb: "an official later walked it back". */
const LATER = /^(?:later|then|also|once|now|still|soon)$/u;

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

/** `27 percent said`, but not `$27`. */
const isShare = (view: SentenceView, at: number): boolean =>
  /^\d+%?$|^percent$|^%$/u.test(view.tokens[at]?.lower ?? '') && !/^\p{Sc}$/u.test(view.tokens[at - 1]?.text ?? '');

/** True when the words in [from, to) can be somebody who speaks: their last one is a person's, a group's, an institution's or a document's noun. */
function namesSpeaker(view: SentenceView, from: number, to: number): boolean {
  const last = view.tokens[to - 1]?.lower ?? '';
  if (isSpeakerNoun(last) || endsAsAgents(last) || isShare(view, to - 1)) return true;
  if (/(?:ible|able|ent|ant|familiar|close|near)$/u.test(last) && to - from > 1)
    return isSpeakerNoun(view.tokens[to - 2]?.lower ?? '');
  const alone = to - from === 1 || (to - from === 2 && view.tokens[from]?.lower === 'the');
  return alone && (INDEFINITES.has(last) || /^(?:pair|duo|trio|couple)$/u.test(last));
}

/** The description in tokens [from, to), which hold no name that heads them; null where it is of nobody who speaks. */
export function readDescription(view: SentenceView, from: number, to: number, anyNoun: boolean): Mention | null {
  let last = to;
  while (last > from + 1 && LATER.test(view.tokens[last - 1]?.lower ?? '')) last--;
  const start = descriptionStart(view, from, last);
  const end = describedUpTo(view, start, last);
  const determined = anyNoun && DETERMINERS.has(view.tokens[start]?.lower ?? '') && end - start > 1;
  return end > start && (determined || namesSpeaker(view, start, end))
    ? mentionOf(view, start, last, 'description')
    : null;
}
