import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  VERB_ADVERBS,
} from '../lexicon/function-words.js';
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.js';
import { type Mention, mentionOf } from './mention.js';
import type { NamePhrase } from './name-phrases.js';
import { isAdverb } from './nominal.js';
import { readNounPhrase } from './noun-phrases.js';
import { appositiveName } from './phrase-after.js';
import { isAside, isPunctuation, LONGEST_PIECE } from './pieces.js';
import { isSpeakerNoun } from './speaker-nouns.js';
import { DASH } from './token.js';
import { firstVerb, isFiniteVerb } from './verbs.js';
import type { SentenceView } from './view.js';

/** How many tokens a dateline may have. */
const DATELINE = 12;
/** How many words a circumstance has: "a few days later". */
const CIRCUMSTANCE = 5;
/** How many pieces between commas a sentence may open with. */
const OPENERS = 4;

/** `FLINT, Mich. (AP) — Ann Roe …`, `FLINT: Ann Roe …`: the first token behind the mark that ends a dateline, or 0. */
function behindDateline({ tokens }: SentenceView): number {
  const first = tokens[0]?.text ?? '';
  if (/^\d{1,2}[:.]\d{2}(?:am|pm)?$/u.test(first)) return tokens[1]?.capital ? 1 : 2;
  const shouted = first.length > 2 && first === first.toUpperCase() && /^\p{L}/u.test(first);
  if (shouted && tokens[1]?.text === ':' && tokens[2]?.kind === 'word') return 2;
  if (!shouted && tokens[1]?.text !== '(' && tokens[2]?.text !== '(') return 0;
  const dash = tokens.slice(0, DATELINE).findIndex(({ text }) => DASH.test(text));
  return dash + 1;
}

const JOINING = new Set([
  'then',
  'now',
  'still',
  'also',
  'instead',
  'later',
  'earlier',
  'meanwhile',
  'finally',
  'thus',
  'soon',
  'again',
]);

const TIME_WORD =
  /^(?:later|ago|earlier|before|afterwards?|day|week|month|year|morning|afternoon|evening|night|time|moment|point|hour|hours|days|weeks|months|years|minutes?|today|yesterday|tomorrow)$/u;

/** A piece between commas that tells when or where: "hours later", "New Hampshire". */
function isCircumstance(view: SentenceView, from: number, to: number): boolean {
  const name = view.nameAt(from);
  if (name && name.to === to && to < view.tokens.length && name.look === 'place' && from > 0) return true;
  return to - from <= CIRCUMSTANCE && TIME_WORD.test(view.tokens[to - 1]?.lower ?? '') && view.tokens[to]?.text === ',';
}

/** `And then Ms Roe left`: a word before the subject that only joins the sentence to the one before. */
const opensSentence = (view: SentenceView, at: number): boolean =>
  !view.nameAt(at) && (CONJUNCTIONS.has(view.tokens[at]?.lower ?? '') || JOINING.has(view.tokens[at]?.lower ?? ''));

/** `On Monday Ms Roe met`, `Among them was Ms Roe`: a name behind an opener, before its verb or behind "was". */
const isNamedSubject = (view: SentenceView, { from, to, look }: NamePhrase): boolean => {
  const before = view.tokens[from - 1]?.lower ?? '';
  return (
    (look === 'person' || look === 'unclear') &&
    (isFiniteVerb(view, to) || /^(?:is|was)$/u.test(before)) &&
    !PREPOSITIONS.has(before) &&
    !DETERMINERS.has(before) &&
    !CONJUNCTIONS.has(before)
  );
};

/** The pronoun at a token, or the name that is the subject of what follows; but `In it she`. */
function subjectAt(view: SentenceView, at: number): Mention | null {
  const { lower = '' } = view.tokens[at] ?? {};
  const isObject = lower === 'it' && PREPOSITIONS.has(view.tokens[at - 1]?.lower ?? '');
  if (SUBJECT_PRONOUNS.has(lower) && !isObject) return mentionOf(view, at, at + 1, 'pronoun');
  const name = view.nameAt(at);
  return name?.from === at && isNamedSubject(view, name) ? mentionOf(view, name.spokenFrom, name.to, 'name') : null;
}

/** `In Lund she`, `An hour later she`, `On Monday Ms Roe met`: the subject behind an opener that no comma sets off. */
function subjectBehindOpener(view: SentenceView, from: number, to: number): Mention | null {
  if (view.nameAt(from)) return null;
  const phrase = PREPOSITIONS.has(view.tokens[from]?.lower ?? '');
  // "That night she"
  const dated = TIME_WORD.test(view.tokens[from + 1]?.lower ?? '');
  for (let at = dated ? from + 1 : from; at < to; at++) {
    const { lower = '' } = view.tokens[at] ?? {};
    if (SUBORDINATORS.has(lower) || RELATIVES.has(lower)) return null;
    const subject = subjectAt(view, at);
    const opened = subject !== null && (phrase || TIME_WORD.test(view.tokens[at - 1]?.lower ?? ''));
    if (opened || subject?.form === 'pronoun') return opened ? subject : null;
  }
  return null;
}

/** `Acme Ltd warns`, `the Herald reports`: where the name of an institution ends before what may well be its verb, or 0. */
function institutionEnd(view: SentenceView, at: number): number {
  const name = view.nameAt(at) ?? (view.tokens[at]?.lower === 'the' ? view.nameAt(at + 1) : undefined);
  if (name?.look !== 'organization' || name.from > at + 1) return 0;
  return mayBeVerb(view.tokens[name.to]?.lower ?? '') ? name.to : 0;
}

/** The subject in the piece [from, to) of a sentence's opening; null where it is an aside. */
function subjectOfPiece(view: SentenceView, from: number, to: number): Mention | null {
  let lead = from;
  while (lead < to && opensSentence(view, lead)) lead++;
  if (to <= lead || isCircumstance(view, lead, to)) return null;
  if (SUBJECT_PRONOUNS.has(view.tokens[lead]?.lower ?? '')) return readLeading(view, lead, to);
  const behind = subjectBehindOpener(view, lead, to);
  if (behind || isAside(view, lead)) return behind;
  const institution = institutionEnd(view, lead);
  if (institution) return readLeading(view, lead, institution);
  let verb = firstVerb(view, lead, to);
  while (verb > lead + 1 && isAdverb(view.tokens[verb - 1]?.lower ?? '')) verb--;
  const heard = heardBehind(view, verb);
  return heard && heard < to ? subjectOfPiece(view, heard, to) : readLeading(view, lead, verb);
}

/** `The court heard that Ms Roe had left`: where the clause begins that tells what was heard, or 0. */
const heardBehind = (view: SentenceView, verb: number): number =>
  view.tokens[verb]?.lower === 'heard' && view.tokens[verb + 1]?.lower === 'that' ? verb + 2 : 0;

/** `A nurse from the valley, she …`, `A nurse, Ms Roe had …`: who stands behind the comma at `to`, whom the description only qualifies. */
function qualifiedBehind(view: SentenceView, { from }: Mention, to: number): Mention | null {
  if (view.tokens[to]?.text !== ',') return null;
  const at = to + 1;
  if (SUBJECT_PRONOUNS.has(view.tokens[at]?.lower ?? '')) return mentionOf(view, at, at + 1, 'pronoun');
  const name = view.nameAt(at);
  const definite = DETERMINERS.has(view.tokens[from]?.lower ?? '') && !/^an?$/u.test(view.tokens[from]?.lower ?? '');
  if (definite || name?.from !== at || !isFiniteVerb(view, name.to)) return null;
  return mentionOf(view, name.spokenFrom, name.to, 'name');
}

/** `Was Ms Roe content with that?`: the subject behind the verb of a question. */
function askedAbout(view: SentenceView): Mention | null {
  const name = view.nameAt(1);
  const asks = AUXILIARIES.has(view.tokens[0]?.lower ?? '') && view.tokens.at(-1)?.text === '?';
  return asks && name?.from === 1 ? mentionOf(view, name.spokenFrom, name.to, 'name') : null;
}

/** `The plan was dead`: a clause whose subject is nobody. */
function isClause(view: SentenceView, from: number, to: number): boolean {
  let lead = from;
  while (lead < to && opensSentence(view, lead)) lead++;
  if (isAside(view, lead) || view.tokens[lead]?.lower.endsWith('ly')) return false;
  for (let at = lead; at < to; at++) if (isFiniteVerb(view, at)) return true;
  return false;
}

/** The subject that a sentence opens with, behind fronted adverbials; `limit` is the first token not to be read. */
export function leadingSubject(view: SentenceView, limit: number): Mention | null {
  const asked = askedAbout(view);
  if (asked && asked.to < limit) return asked;
  let from = behindDateline(view);
  for (let pieces = 0; pieces < OPENERS && from < limit; pieces++) {
    let to = from;
    while (to < Math.min(limit, from + LONGEST_PIECE) && !isPunctuation(view, to)) to++;
    const subject = subjectOfPiece(view, from, to);
    if (subject) return subject.form === 'description' ? (qualifiedBehind(view, subject, to) ?? subject) : subject;
    if (REPORTING_VERBS.has(view.tokens[from]?.lower ?? '') && isFiniteVerb(view, from)) return null;
    if (isClause(view, from, to)) return null;
    from = to + 1;
  }
  return null;
}

/** True for a word behind a name that is more likely its verb than a noun it modifies: "Roe then appears", "Roe appears". */
const mayBeVerb = (word: string): boolean => VERB_ADVERBS.has(word) || (/[^s']s$/u.test(word) && !isSpeakerNoun(word));

/** The noun phrase at the head of tokens [from, to), which its verb or a comma ends; a name set off behind a description counts. */
function readLeading(view: SentenceView, from: number, to: number): Mention | null {
  const first = view.tokens[from];
  if (first?.kind !== 'word') return null;
  if (SUBJECT_PRONOUNS.has(first.lower) && !view.nameAt(from)) return mentionOf(view, from, from + 1, 'pronoun');
  const opening = view.nameAt(from);
  const next = opening && view.tokens[opening.to];
  if (
    opening?.from === from &&
    (!next ||
      next.kind === 'punctuation' ||
      isFiniteVerb(view, opening.to) ||
      PREPOSITIONS.has(next.lower) ||
      mayBeVerb(next.lower))
  ) {
    return mentionOf(view, opening.spokenFrom, opening.to, 'name');
  }
  const mention = readNounPhrase(view, from, to);
  return mention?.form === 'description' ? (appositiveName(view, to) ?? mention) : mention;
}
