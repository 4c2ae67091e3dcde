import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../lexicon/function-words.js';
import { apposed, namesOffice } from './apposition.js';
import { type Mention, mentionOf } from './mention.js';
import type { NamePhrase } from './name-phrases.js';
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

/** `a group whose members include Lund`: where the relative clause begins behind a description in tokens [from, to), or 0. */
function relativeIn(view: SentenceView, from: number, to: number): number {
  if (!DETERMINERS.has(view.tokens[from]?.lower ?? '')) return 0;
  for (let at = from + 1; at < to; at++) if (view.tokens[at]?.lower === 'whose') return at;
  return 0;
}

/** What the piece of a sentence in tokens [from, to) names; null for an aside. */
function readPiece(view: SentenceView, from: number, to: number, nearest: boolean): Mention | null {
  const relative = relativeIn(view, from, to);
  if (relative > from) return readPiece(view, from, relative, nearest);
  const region = regionBefore(view, to);
  const cut = Math.max(region.from, from);
  if (cut > from && /^(?:who|whom|whose|which)$/u.test(view.tokens[from]?.lower ?? '')) return null;
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

/** `Then there was Ann Roe, president of the club, who`: the name right before what only qualifies it. */
function introduced(view: SentenceView, to: number, { from }: Mention): Mention | null {
  const name = view.nameAt(to - 1);
  const qualifies =
    view.tokens[to]?.text === ',' && from === to + 1 && !DETERMINERS.has(view.tokens[from]?.lower ?? '');
  return name?.look === 'person' && qualifies ? mentionOf(view, name.spokenFrom, name.to, 'name') : null;
}

/** The subject before a comma that stands right before its verb: `Peter Roe, the council's spokesman, said`. */
function subjectAcrossCommas(view: SentenceView, comma: number): Mention | null {
  let described: Mention | null = null;
  let to = beforeParenthesis(view, comma);
  for (let pieces = 0; pieces < MOST_PIECES && to > 0; pieces++) {
    const from = pieceStart(view, to);
    const lead = CONJUNCTIONS.has(view.tokens[from]?.lower ?? '') ? from + 1 : from;
    const start = regionBefore(view, to).from;
    if (start > lead && isFiniteVerb(view, start - 1))
      return described && (introduced(view, to, described) ?? described);
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

/** `Ms Roe, after all, who`: a word or two set off by the comma at `comma` that name nobody. */
function isInterjected(view: SentenceView, comma: number): boolean {
  const from = pieceStart(view, comma);
  const short = comma > from && comma - from <= 2 && view.tokens[from - 1]?.text === ',';
  return short && view.tokens[comma]?.text === ',' && !view.nameAt(comma - 1) && isAside(view, from);
}

/** `a student from Lund who`: a name that tells where somebody is from, unless it looks like a person's. */
const isWhere = (view: SentenceView, { from, look }: NamePhrase): boolean =>
  look !== 'person' &&
  /^(?:from|near)$/u.test(view.tokens[from - 1]?.lower ?? '') &&
  isSpeakerNoun(view.tokens[from - 2]?.lower ?? '');

/** Whom "who", "which" or "that" at token `at` takes up. */
function antecedent(view: SentenceView, at: number): Mention | null {
  let before = at - 1;
  while (isInterjected(view, before)) before = pieceStart(view, before) - 1;
  if (DASHES.has(view.tokens[before]?.text ?? '')) before--;
  const last = view.nameAt(before);
  if (last && isWhere(view, last)) return subjectBefore(view, last.from - 2);
  if (last?.look === 'organization' && view.tokens[at]?.lower === 'who' && view.tokens[before + 1]?.text === ',')
    return subjectAcrossCommas(view, before + 1);
  const name = last?.look === 'place' ? (nameOfPlace(view, last.from) ?? last) : last;
  if (name && /^(?:who|whose)$/u.test(view.tokens[at]?.lower ?? ''))
    return mentionOf(view, name.spokenFrom, name.to, 'name');
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
  if (!mention && view.tokens[region.from - 1]?.lower === 'whose') return antecedent(view, region.from - 1);
  return mention?.form === 'name' && view.nameAt(mention.from)?.look === 'person'
    ? mention
    : (apposed(view, region) ?? mention);
}

/** `Ann Roe of Lund, Samland says`: the rest of an address. */
const isPlaceBehindComma = (view: SentenceView, { from }: Mention): boolean =>
  view.nameAt(from)?.look === 'place' &&
  view.tokens[from - 1]?.text === ',' &&
  view.nameAt(from - 2)?.from === from - 2;
