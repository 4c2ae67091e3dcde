import {
  AUXILIARIES,
  CONJUNCTIONS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  WEEKDAYS_AND_MONTHS,
} from '../lexicon/function-words.js';
import { apposed, namesOffice } from './apposition.js';
import { type Mention, mentionOf } from './mention.js';
import type { NamePhrase } from './name-phrases.js';
import { isAdverb } from './nominal.js';
import { readNounPhrase } from './noun-phrases.js';
import { beforeParenthesis, isAside, isDescription, pieceStart, regionBefore } from './pieces.js';
import { isSpeakerNoun } from './speaker-nouns.js';
import { isFiniteVerb } from './verbs.js';
import type { SentenceView } from './view.js';

/** How many pieces between commas may stand between a subject and its verb. */
const MOST_PIECES = 8;
/** How long a phrase may be whose noun is not known to name speakers. */
const ANY_NOUN_WORDS = 4;
/** How long the last item of a list in a description may be: "the office for ferries, bridges, and migration". */
const LIST_ITEM = 3;
const DASHES = new Set([',', '—', '―', '–', '-', '--']);

/** How a verb stands to its subject. */
export interface SubjectSearch {
  /** The last token of the verb group's left context: the token right before auxiliaries and adverbs. */
  readonly before: number;
  readonly passive: boolean;
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'get', 'gets', 'got']);

/** `who in 2010 said`, `which on Monday called`: a date between a relative pronoun and its verb. */
const isRelativeBehind = (view: SentenceView, at: number): boolean =>
  /^(?:in|on)$/u.test(view.tokens[at - 1]?.lower ?? '') &&
  RELATIVES.has(view.tokens[at - 2]?.lower ?? '') &&
  (/^\d{4}$/u.test(view.tokens[at]?.text ?? '') || WEEKDAYS_AND_MONTHS.has(view.tokens[at]?.lower ?? ''));

/** Steps left over auxiliaries, adverbs and "went on to" from the verb at `verb`. */
export function skipVerbGroup(view: SentenceView, verb: number, participle: boolean): SubjectSearch {
  let at = verb - 1;
  let passive = false;
  for (; at >= 0; at--) {
    const token = view.tokens[at];
    if (token?.kind !== 'word' || view.nameAt(at)) break;
    if (isRelativeBehind(view, at)) {
      at -= 1;
      continue;
    }
    if (token.lower === 'to' && at > 0 && view.tokens[at - 1]?.kind === 'word') {
      at = view.tokens[at - 1]?.lower === 'on' ? at - 2 : at - 1;
      continue;
    }
    if (AUXILIARIES.has(token.lower)) passive ||= participle && BE.has(token.lower);
    else if (!isAdverb(token.lower)) break;
  }
  return { before: at, passive };
}

/** A name behind a preposition inside a description is not its head: "a friend of Ann Roe". */
function isInner(view: SentenceView, from: number, name: number): boolean {
  if (!isDescription(view, from)) return false;
  return view.tokens
    .slice(from, name)
    .some(({ lower }) => PREPOSITIONS.has(lower) || (lower.endsWith('ing') && !lower.includes('-')));
}

/** `Ann Roe, of Mill Lane, Lund, said`: a name behind a piece that says where from. */
function isAddress(view: SentenceView, from: number): boolean {
  if (view.tokens[from - 1]?.text !== ',') return false;
  let at = from - 1;
  while (at > 0 && view.tokens[at - 1]?.text !== ',' && view.tokens[at - 1]?.kind !== 'quotation') at--;
  return view.tokens[at]?.lower === 'of' && view.tokens[at - 1]?.text === ',';
}

/** What the piece of a sentence in tokens [from, to) names; null for an aside. */
function readPiece(view: SentenceView, from: number, to: number, nearest: boolean): Mention | null {
  const region = regionBefore(view, to);
  const cut = Math.max(region.from, from);
  if (isAside(view, cut) && !view.tokens[to - 1]?.capital) return null;
  const mention = readNounPhrase(view, cut, Math.max(region.to, cut));
  if (mention?.form !== 'name') return mention;
  const named = view.nameAt(mention.from);
  if (/^an?$/u.test(view.tokens[cut]?.lower ?? '') && named && named.look !== 'person' && named.from > cut + 1)
    return null;
  if (nearest && isAddress(view, cut)) return null;
  const place = named?.look === 'place' && (nearest || view.tokens[named.to - 1]?.text.endsWith('.'));
  return place || isInner(view, cut, mention.from) ? null : mention;
}

/** The subject before a comma that stands right before its verb: `Peter Roe, the council's spokesman, said`. */
function subjectAcrossCommas(view: SentenceView, comma: number): Mention | null {
  let described: Mention | null = null;
  let to = beforeParenthesis(view, comma);
  for (let pieces = 0; pieces < MOST_PIECES && to > 0; pieces++) {
    const from = pieceStart(view, to);
    const lead = CONJUNCTIONS.has(view.tokens[from]?.lower ?? '') ? from + 1 : from;
    const start = regionBefore(view, to).from;
    if (start > lead && isFiniteVerb(view, start - 1)) return described;
    const mention = readPiece(view, lead, to, pieces === 0);
    if (mention && mention.form !== 'description' && !namesOffice(view, mention)) return mention;
    described = mention ?? described;
    const left = view.tokens[from - 1];
    const listed = lead === from || (!mention && to - from <= LIST_ITEM);
    if (!left || left.kind === 'quotation' || left.text === ';' || left.text === ':' || !listed) break;
    to = beforeParenthesis(view, from - 1);
  }
  return described;
}

/** `Ann Roe of Lund, who`: the name before the place's. */
const nameOfPlace = (view: SentenceView, place: number): NamePhrase | undefined =>
  /^(?:of|from|in)$/u.test(view.tokens[place - 1]?.lower ?? '') ? view.nameAt(place - 2) : undefined;

/** Whom "who", "which" or "that" at token `at` takes up. */
function antecedent(view: SentenceView, at: number): Mention | null {
  const before = DASHES.has(view.tokens[at - 1]?.text ?? '') ? at - 2 : at - 1;
  const last = view.nameAt(before);
  const name = last?.look === 'place' ? (nameOfPlace(view, last.from) ?? last) : last;
  if (name && view.tokens[at]?.lower === 'who') return mentionOf(view, name.spokenFrom, name.to, 'name');
  return lastDescribed(view, before) ?? subjectBefore(view, before);
}

/** How far before its noun the article of a description may stand. */
const ARTICLE_REACH = 5;

/** `the support of a retired general who`: the description that ends at token `last` and begins behind a preposition. */
function lastDescribed(view: SentenceView, last: number): Mention | null {
  if (!isSpeakerNoun(view.tokens[last]?.lower ?? '')) return null;
  for (let at = last - 1; at > 0 && at > last - ARTICLE_REACH && view.tokens[at]?.kind === 'word'; at--) {
    if (PREPOSITIONS.has(view.tokens[at]?.lower ?? '') || (view.nameAt(at) && view.nameAt(at)?.look !== 'people'))
      return null;
    if (/^(?:an?|the)$/u.test(view.tokens[at]?.lower ?? ''))
      return PREPOSITIONS.has(view.tokens[at - 1]?.lower ?? '') ? mentionOf(view, at, last + 1, 'description') : null;
  }
  return null;
}

/**
 * The subject of a verb group whose left context ends at token `before`; null where there is none to its left.
 * @param anyNoun take a short determined phrase whatever its noun, as for "said".
 */
export function subjectBefore(view: SentenceView, before: number, anyNoun = false): Mention | null {
  const token = view.tokens[before];
  if (!token) return null;
  if (token.text === ')') return subjectBefore(view, beforeParenthesis(view, before + 1) - 1);
  if (DASHES.has(token.text)) return subjectAcrossCommas(view, before);
  if (token.kind !== 'word') return null;
  if (token.lower === 'who' || token.lower === 'which' || token.lower === 'that') return antecedent(view, before);
  if (SUBJECT_PRONOUNS.has(token.lower)) return mentionOf(view, before, before + 1, 'pronoun');
  const region = regionBefore(view, before + 1);
  const short = region.to - region.from <= ANY_NOUN_WORDS;
  const mention = readNounPhrase(view, region.from, region.to, anyNoun && short);
  if (mention?.form === 'name' && isPlaceBehindComma(view, mention))
    return subjectAcrossCommas(view, mention.from - 1) ?? mention;
  return mention?.form === 'name' && view.nameAt(mention.from)?.look === 'person'
    ? mention
    : (apposed(view, region) ?? mention);
}

/** `Ann Roe of Lund, Samland says`: the rest of an address. */
const isPlaceBehindComma = (view: SentenceView, { from }: Mention): boolean =>
  view.nameAt(from)?.look === 'place' &&
  view.tokens[from - 1]?.text === ',' &&
  view.nameAt(from - 2)?.from === from - 2;
