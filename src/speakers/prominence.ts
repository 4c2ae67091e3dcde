import { CIRCUMSTANCE } from '../lexicon/function-words.js';
import type { SentenceView } from '../narration/view.js';
import { headNoun } from './description.js';
import type { ResolverContext } from './resolver.js';

/**
 * What a mention weighs by its grammatical role. The roles are those of Lappin & Leass, "An Algorithm for Pronominal
 * Anaphora Resolution", Computational Linguistics 20(4), 1994; the weights are our own, chosen on the train sets.
 */
const SUBJECT = 1;
const INNER_SUBJECT = 0.5;
const HEAD_OWNER = 0.6;
const OTHER = 0.35;
const EMBEDDED = 0.15;

/** How far before its subject the word may stand that makes a clause one of circumstance. */
const CIRCUMSTANCE_REACH = 6;
/** How far behind its subject a trailing clause may go on. */
const TRAIL = 8;

const EMBEDDING = new Set([
  'of',
  'for',
  'by',
  'with',
  'to',
  'in',
  'from',
  'at',
  'on',
  'against',
  'about',
  'like',
  'under',
  'and',
]);
const COMPLEMENTIZERS = new Set(['that', 'which', 'whether', 'how', 'why', 'what']);

/** Where a mention stands in its sentence: half-open tokens. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/** True for the object of a preposition and for a possessor. */
function isEmbedded({ tokens }: SentenceView, { from, to }: Place): boolean {
  const after = tokens[to]?.lower;
  return EMBEDDING.has(tokens[from - 1]?.lower ?? '') || after === "'s" || after === "'";
}

/** `As for Ms Roe, she …`, `For Ms Roe, it is …`: set up as what the sentence is about. */
export function isTopic({ tokens }: SentenceView, { from, to }: Place): boolean {
  if (tokens[from - 1]?.lower !== 'for') return false;
  return tokens[from - 2]?.lower === 'as' || (from === 1 && tokens[to]?.text === ',');
}

/** `After Ms Roe had asked, Mr Lund replied.`: the subject of a clause of circumstance. */
function isBackground({ tokens }: SentenceView, { from }: Place): boolean {
  let at = from;
  while (at > 0 && tokens[at - 1]?.kind === 'word' && from - at < CIRCUMSTANCE_REACH) at--;
  return at < from && CIRCUMSTANCE.has(tokens[at]?.lower ?? '');
}

/** `Ms Roe said Mr Lund knew.`: the subject of a clause that stands inside another's. */
function isInner({ narration }: ResolverContext, { tokens, sentence }: SentenceView, { from }: Place): boolean {
  const subjects = narration.subjects(sentence.index);
  for (let at = from - 1; tokens[at]?.kind === 'word'; at--) {
    if (COMPLEMENTIZERS.has(tokens[at]?.lower ?? '') || subjects.some(({ to }) => to === at + 1)) return true;
  }
  return false;
}

/** `Ms Roe asked Mr Lund whether he knew.`: whose turn it is next. */
const isAsked = ({ narration }: ResolverContext, { sentence }: SentenceView, { from }: Place): boolean =>
  narration.clauses(sentence.index).some(({ cue, verb }) => cue.lemma === 'ask' && verb + 1 === from);

/** `Ms Roe asked Mr Lund whether he knew.`: the token right behind the verb, where whoever stands at a place asks; -1 where nobody does. */
export function askedBy(
  { narration }: ResolverContext,
  { tokens, sentence }: SentenceView,
  { from, to }: Place,
): number {
  const asking = narration
    .clauses(sentence.index)
    .find(
      ({ cue, verb, subject }) =>
        cue.lemma === 'ask' &&
        tokens[verb - 1]?.lower !== 'to' &&
        subject !== null &&
        subject.from >= from &&
        subject.from < to,
    );
  return asking ? asking.verb + 1 : -1;
}

/** Who waits for an answer from somebody whom the sentence names or means. */
function asksSomebody(context: ResolverContext, view: SentenceView, place: Place): boolean {
  const asked = askedBy(context, view, place);
  return asked > 0 && (view.nameAt(asked) !== undefined || /^(?:her|him|them)$/u.test(view.tokens[asked]?.lower ?? ''));
}

/** `The other candidate is Ms Roe`: whom a sentence brings in behind its verb. */
const isIdentified = ({ tokens }: SentenceView, { from, to }: Place): boolean =>
  (tokens[from - 1]?.lower === 'is' || tokens[from - 1]?.lower === 'was') &&
  /^(?:the|his|her)$/u.test(tokens[0]?.lower ?? '') &&
  tokens[to]?.kind !== 'word';

/** `Ms Roe's mother left.`: the owner of a subject that is a person. */
const ownsPerson = ({ narration }: ResolverContext, { sentence }: SentenceView, { from, to }: Place): boolean =>
  narration
    .subjects(sentence.index)
    .some(
      (subject) => subject.form === 'description' && subject.from <= from && subject.to > to && headNoun(subject.text),
    );

/** How much it makes somebody present in the reader's mind that they are meant at that place. */
export function prominence(context: ResolverContext, view: SentenceView, place: Place, isSubject: boolean): number {
  if (isTopic(view, place) || isAsked(context, view, place) || isIdentified(view, place)) return SUBJECT;
  if (isSubject && !isBackground(view, place) && !asksSomebody(context, view, place))
    return isInner(context, view, place) ? INNER_SUBJECT : SUBJECT;
  if (place.from === 0 && view.tokens[place.to]?.lower === "'s")
    return ownsPerson(context, view, place) ? EMBEDDED : HEAD_OWNER;
  return isEmbedded(view, place) ? EMBEDDED : OTHER;
}

/** `The plan was Mr Lund's, Ms Roe said.`: the token of the subject whose clause reports what stands before it, or -1. */
export function trailingSubject({ narration }: ResolverContext, { tokens, sentence }: SentenceView): number {
  const last = narration.subjects(sentence.index).reduce((place, { from }) => Math.max(place, from), -1);
  if (CIRCUMSTANCE.has(tokens[0]?.lower ?? '') || tokens[last - 1]?.text !== ',') return -1;
  return tokens.length - last < TRAIL ? last : -1;
}
