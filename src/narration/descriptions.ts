import { endsAsAgents } from '../lexicon/agent-nouns.js';
import {
  CONJUNCTIONS,
  DETERMINERS,
  INDEFINITES,
  NOUNS_IN_ING,
  PREPOSITIONS,
  WEEKDAYS_AND_MONTHS,
} from '../lexicon/function-words.js';
import { DOCUMENT_NOUNS } from '../lexicon/role-nouns.js';
import { type Mention, mentionOf } from './mention.js';
import { isSpeakerNoun } from './speaker-nouns.js';
import { isReducedRelative } from './verbs.js';
import type { SentenceView } from './view.js';

/** `stars an impersonator`: a verb in the present before its object. */
const isVerbBefore = (view: SentenceView, at: number): boolean =>
  /^\p{Ll}{3,}s$/u.test(view.tokens[at]?.text ?? '') &&
  /^an?$/u.test(view.tokens[at + 1]?.lower ?? '') &&
  !isSpeakerNoun(view.tokens[at]?.lower ?? '');

/** Where the description in tokens [from, to) begins: behind an opener such as "in a statement", or at `from`. */
function descriptionStart(view: SentenceView, from: number, to: number): number {
  const first = view.tokens[from];
  if (first?.lower === 'according' && view.tokens[from + 1]?.lower === 'to') return from + 2;
  if (isVerbBefore(view, from)) return from + 1;
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

/** What stands between a description and its verb and is no part of it: "an official later", "the authors of the “…”", "the campaign on Friday night". */
const TRAILING =
  /^(?:later|then|also|once|now|still|soon|of|the|an?|to|by|in|on|for|and|with|as|morning|afternoon|evening|night)$/u;

/** Where the description in tokens [from, to) ends without such words. */
function descriptionEnd(view: SentenceView, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && isTrailing(view.tokens[end - 1]?.lower ?? '')) end--;
  return end;
}

const isTrailing = (word: string): boolean =>
  TRAILING.test(word) ||
  WEEKDAYS_AND_MONTHS.has(word) ||
  (/\p{L}{3}ing$/u.test(word) && !NOUNS_IN_ING.has(word) && !isSpeakerNoun(word));

/** What stands before a description and is no part of it: "now the leader", "Friday the ministry". */
const isLeading = (word: string): boolean => /^(?:when|now|then|even)$/u.test(word) || WEEKDAYS_AND_MONTHS.has(word);

/** Nouns that only count or gather what "of" names: "a group of six countries". */
const COLLECTIVES = new Set(
  'collection group number dozens scores hundreds thousands bloc alliance coalition dozen majority handful pair couple crowd team union list lot series half most many some'.split(
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
  if (/(?:ible|able|ent|ant|familiar|close|near|next)$/u.test(last) && to - from > 1)
    return isSpeakerNoun(view.tokens[to - 2]?.lower ?? '');
  const alone = to - from === 1 || (to - from === 2 && view.tokens[from]?.lower === 'the');
  return alone && (INDEFINITES.has(last) || /^(?:pair|duo|trio|couple)$/u.test(last));
}

/** `a charge his campaign called`: where the subject of a relative clause without "which" begins, or `from`. */
function contactStart(view: SentenceView, from: number, to: number): number {
  if (!/^an?$/u.test(view.tokens[from]?.lower ?? '')) return from;
  let owner = to - 1;
  while (owner > from && !/^(?:his|her|their|its)$/u.test(view.tokens[owner]?.lower ?? '')) owner--;
  const noun = view.tokens[owner - 1]?.lower ?? '';
  const joined = PREPOSITIONS.has(noun) || CONJUNCTIONS.has(noun) || noun.endsWith('ing');
  return owner > from + 1 && !joined ? owner : from;
}

/** The description in tokens [from, to), which hold no name that heads them; null where it is of nobody who speaks. */
export function readDescription(view: SentenceView, from: number, to: number, anyNoun: boolean): Mention | null {
  const last = descriptionEnd(view, from, to);
  let first = from;
  while (first < last - 1 && isLeading(view.tokens[first]?.lower ?? '')) first++;
  const start = contactStart(view, descriptionStart(view, first, last), last);
  const end = describedUpTo(view, start, last);
  const determined = anyNoun && DETERMINERS.has(view.tokens[start]?.lower ?? '') && end - start > 1;
  return end > start && (determined || namesSpeaker(view, start, end))
    ? mentionOf(view, start, last, 'description')
    : null;
}
