import { PLACING, PREPOSITIONS, SUBJECT_PRONOUNS } from '../lexicon/function-words.js';
import { beforeAside, subjectAcrossCommas } from './across-commas.js';
import { apposed } from './apposition.js';
import { type Mention, mentionOf } from './mention.js';
import type { NamePhrase } from './name-phrases.js';
import { readNounPhrase } from './noun-phrases.js';
import { givenName } from './phrase-after.js';
import { beforeParenthesis, isAside, pieceStart, regionBefore } from './pieces.js';
import { isSpeakerNoun } from './speaker-nouns.js';
import { isFiniteVerb } from './verbs.js';
import type { SentenceView } from './view.js';

/** How long a phrase may be whose noun is not known to name speakers. */
const ANY_NOUN_WORDS = 4;
const SOMEBODY = /^(?:every|some)(?:body|one)$/u;
const DASHES = new Set([',', '—', '―', '–', '-', '--']);

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

/** `by a lawmaker in the State Duma, who`: the description that an institution's name only says where of. */
function memberOf(view: SentenceView, { from }: NamePhrase): Mention | null {
  const opener = view.tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  return PREPOSITIONS.has(view.tokens[opener]?.lower ?? '') ? lastDescribed(view, opener - 1) : null;
}

/** Whom "who", "which" or "that" at token `at` takes up. */
function antecedent(view: SentenceView, at: number): Mention | null {
  let before = at - 1;
  while (isInterjected(view, before)) before = pieceStart(view, before) - 1;
  if (DASHES.has(view.tokens[before]?.text ?? '')) before--;
  if (view.tokens[at]?.lower === 'who') before = beforeParenthesis(view, before + 1) - 1;
  if (isPlacedBy(view, before)) before -= 2;
  const last = view.nameAt(before);
  if (last && isWhere(view, last)) return subjectBefore(view, last.from - 2);
  if (last?.look === 'organization' && view.tokens[at]?.lower === 'who' && view.tokens[before + 1]?.text === ',')
    return memberOf(view, last) ?? subjectAcrossCommas(view, before + 1);
  const name = last?.look === 'place' ? (nameOfPlace(view, last.from) ?? last) : last;
  if (name && /^(?:who|whose)$/u.test(view.tokens[at]?.lower ?? ''))
    return mentionOf(view, name.spokenFrom, name.to, 'name');
  if (last && last.look !== 'person' && last.look !== 'people' && view.tokens[at]?.lower === 'which')
    return mentionOf(view, last.spokenFrom, last.to, 'name');
  return whoever(view, at) ?? lastDescribed(view, before) ?? subjectBefore(view, before);
}

/** `with Ann Roe, now the leader, who`: the name that the piece before "who" describes, between commas. */
function whoever(view: SentenceView, at: number): Mention | null {
  if (view.tokens[at]?.lower !== 'who' || view.tokens[at - 1]?.text !== ',') return null;
  const from = pieceStart(view, at - 1);
  const name = view.tokens[from - 1]?.text === ',' ? view.nameAt(from - 2) : undefined;
  const describes = /^(?:an?|the|now|then|once)$/u.test(view.tokens[from]?.lower ?? '');
  return name && describes && name.look !== 'place' && name.look !== 'organization'
    ? mentionOf(view, name.spokenFrom, name.to, 'name')
    : null;
}

/** How far before its noun the article of a description may stand. */
const ARTICLE_REACH = 5;

/** `a piece of tape`: an "of" that only measures what the noun behind it names. */
const isPartitive = (view: SentenceView, of: number): boolean =>
  view.tokens[of]?.lower === 'of' && /^(?:pair|piece|scrap|sheet|strip)$/u.test(view.tokens[of - 1]?.lower ?? '');

/** `the support of a retired general who`: the description that ends at token `last` and begins behind a preposition. */
function lastDescribed(view: SentenceView, last: number): Mention | null {
  if (!isSpeakerNoun(view.tokens[last]?.lower ?? '')) return null;
  // "people who held signs that said"
  if (isFiniteVerb(view, last - 1)) return mentionOf(view, last, last + 1, 'description');
  for (let at = last - 1; at > 0 && at > last - ARTICLE_REACH && view.tokens[at]?.kind === 'word'; at--) {
    if (isPartitive(view, at)) continue;
    if (PREPOSITIONS.has(view.tokens[at]?.lower ?? '') || (view.nameAt(at) && view.nameAt(at)?.look !== 'people'))
      return null;
    if (/^(?:an?|the)$/u.test(view.tokens[at]?.lower ?? ''))
      return PREPOSITIONS.has(view.tokens[at - 1]?.lower ?? '') ? mentionOf(view, at, last + 1, 'description') : null;
  }
  return null;
}

/** `the plaque on it reads`: where something is, of the noun before. */
const isPlacedBy = (view: SentenceView, it: number): boolean =>
  view.tokens[it]?.lower === 'it' && PLACING.has(view.tokens[it - 1]?.lower ?? '');

/** `she said`, `somebody said`: one word that is a subject by itself. */
function pronounAt(view: SentenceView, at: number): Mention | null {
  const word = view.tokens[at]?.lower ?? '';
  if (SOMEBODY.test(word)) return mentionOf(view, at, at + 1, 'description');
  return SUBJECT_PRONOUNS.has(word) && !isPlacedBy(view, at) ? mentionOf(view, at, at + 1, 'pronoun') : null;
}

/**
 * The subject of a verb group whose left context ends at token `before`; null where there is none to its left.
 * @param anyNoun take a short determined phrase whatever its noun, as for "said".
 */
export function subjectBefore(view: SentenceView, before: number, anyNoun = false): Mention | null {
  const token = view.tokens[before];
  if (!token) return null;
  if (token.text === ')') return subjectBefore(view, beforeParenthesis(view, before + 1) - 1);
  if (DASHES.has(token.text)) {
    const subject = subjectAcrossCommas(view, beforeAside(view, before));
    return subject?.form === 'description' ? (givenName(view, subject.to) ?? subject) : subject;
  }
  if (token.kind !== 'word') return null;
  if (token.lower === 'who' || token.lower === 'which' || token.lower === 'that') return antecedent(view, before);
  const pronoun = pronounAt(view, before);
  if (pronoun) return pronoun;
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
