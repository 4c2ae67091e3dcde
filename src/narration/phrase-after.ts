import { isAgentNoun } from '../lexicon/agent-nouns.js';
import {
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  WEEKDAYS_AND_MONTHS,
} from '../lexicon/function-words.js';
import { RANKS } from '../lexicon/titles.js';
import { namesOffice } from './apposition.js';
import { wordAt } from './clause.js';
import { type Mention, mentionOf } from './mention.js';
import { isPossessive, OBJECT_PRONOUNS, readNounPhrase } from './noun-phrases.js';
import { isSpeakerNoun } from './speaker-nouns.js';
import { isFiniteVerb } from './verbs.js';
import type { SentenceView } from './view.js';

/** Prepositions that go on with a noun phrase: "a spokesman for the ministry". */
const INNER_PREPOSITIONS = new Set(['of', 'for', 'at', 'from', 'with', 'to', 'behind']);
/** Marks that stand inside a phrase: "9/11", "Roe & Sons". */
const INNER_MARKS = new Set(['-', '&', '/']);
const MAX_PHRASE = 18;

/** True for a token that ends the noun phrase begun at `from`. */
function endsPhrase(view: SentenceView, at: number, from: number): boolean {
  const token = view.tokens[at];
  if (!token || token.kind === 'quotation') return true;
  if (isPossessive(view, at)) return false;
  if (token.kind === 'punctuation') return !INNER_MARKS.has(token.text);
  if (view.nameAt(at)) return false;
  const { lower } = token;
  if (WEEKDAYS_AND_MONTHS.has(lower)) return at !== from + 1 || !DETERMINERS.has(view.tokens[from]?.lower ?? '');
  if (RELATIVES.has(lower) || (at > from && /^(?:this|last|next)$/u.test(lower))) return true;
  if (at === from) return PREPOSITIONS.has(lower) || /^(?:whether|if|why|how)$/u.test(lower);
  if (CONJUNCTIONS.has(lower) || SUBORDINATORS.has(lower) || isFiniteVerb(view, at)) return true;
  if (PREPOSITIONS.has(lower)) return !INNER_PREPOSITIONS.has(lower) || (isGerund(view, at + 1) && !isField(view, at));
  // "an elderly woman", "Roe ally Carl Lund": behind a determiner it is an adjective, and no adverb where it is a noun.
  return lower.endsWith('ly') && !isSpeakerNoun(lower) && !DETERMINERS.has(view.tokens[at - 1]?.lower ?? '');
}

/** `professor of nursing`, `head of marketing`: an "of" that tells what somebody's trade is about. */
const isField = (view: SentenceView, of: number): boolean =>
  wordAt(view, of) === 'of' && isSpeakerNoun(wordAt(view, of - 1));

const isGerund = (view: SentenceView, at: number): boolean =>
  !view.nameAt(at) && /\p{L}{3}ing$/u.test(view.tokens[at]?.lower ?? '');

function endOfPhrase(view: SentenceView, from: number, limit: number): number {
  let at = from;
  while (at < Math.min(limit, from + MAX_PHRASE) && !endsPhrase(view, at, from)) at++;
  return at;
}

/** How many words for a trade may stand before a name: "her guest, the Catalan singer Ann Roe". */
const TRADE = 4;

/** `her guest, singer Ann Roe`, `her guest, the Catalan singer Ann Roe`: where the name begins behind such words, from `from` on. */
function behindTrade(view: SentenceView, from: number): number {
  let at = from;
  // "the leader, Argentina's Ann Roe"
  const home = view.nameAt(from);
  if (home && home.look !== 'person' && isPossessive(view, home.to) && view.nameAt(home.to + 1)) return home.to + 1;
  while (at < from + TRADE && !view.nameAt(at) && isSpeakerNoun(wordAt(view, at))) at++;
  if (view.nameAt(at)?.look === 'person') return at;
  let name = /^(?:the|an?)$/u.test(wordAt(view, from)) ? from + 1 : from;
  while (name <= from + TRADE && isTradeWord(view, name)) name++;
  const last = wordAt(view, name - 1);
  if (last === 'named' || last === 'called') return name;
  return isSpeakerNoun(last) || isAgentNoun(last) ? name : at;
}

const isTradeWord = (view: SentenceView, at: number): boolean => {
  const name = view.nameAt(at);
  const word = view.tokens[at];
  if (name) return name.look === 'people';
  return word?.kind === 'word' && !PREPOSITIONS.has(word.lower) && !CONJUNCTIONS.has(word.lower);
};

/** `a seller who gave her name as Ann`, `a tourist surnamed Roe`: the name that a witness goes by. */
export function givenName(view: SentenceView, at: number): Mention | null {
  const called = /^(?:called|named|surnamed)$/u.test(wordAt(view, at)) ? view.nameAt(at + 1) : undefined;
  if (called) return mentionOf(view, called.spokenFrom, called.to, 'name');
  const who = view.tokens[at]?.text === ',' ? at + 1 : at;
  const gives = /^(?:gave|gives)$/u.test(wordAt(view, who + 1)) && wordAt(view, who + 3) === 'name';
  const identifies =
    wordAt(view, who + 1) === 'identified' && /^(?:her|him|them)sel(?:f|ves)$/u.test(wordAt(view, who + 2));
  if (wordAt(view, who) !== 'who' || !(gives || identifies)) return null;
  const behind = gives ? who + 4 : who + 3;
  const as = wordAt(view, behind) === 'as' ? behind : behind + 1;
  const name = wordAt(view, as) === 'as' ? view.nameAt(as + 1) : undefined;
  return name ? mentionOf(view, name.spokenFrom, name.to, 'name') : null;
}

/** `Ann Roe of the Netherlands`: behind where somebody is from, or `at`. */
function behindPlace(view: SentenceView, at: number): number {
  if (!/^(?:of|from)$/u.test(wordAt(view, at))) return at;
  const place = view.nameAt(wordAt(view, at + 1) === 'the' ? at + 2 : at + 1);
  return place?.look === 'place' ? place.to : at;
}

/** `the minister, Arsen Roe,`, `her guest, actress Ann Roe,`: the name set off by commas right behind a description. */
export function appositiveName(view: SentenceView, at: number): Mention | null {
  const given = givenName(view, at);
  if (given) return given;
  if (view.tokens[at]?.text !== ',') return null;
  const from = behindTrade(view, at + 1);
  const name = view.nameAt(from);
  if (!name || name.from !== from || name.look === 'place' || name.look === 'organization') return null;
  const next = view.tokens[behindPlace(view, name.to)];
  return !next || next.kind === 'punctuation' ? mentionOf(view, name.spokenFrom, name.to, 'name') : null;
}

/** `actor and director Ann Roe`: the name behind the second of two trades, which "and" at `at` joins to the one before. */
function nameOfBoth(view: SentenceView, from: number, at: number): Mention | null {
  const office = wordAt(view, at - 1);
  const joined = wordAt(view, at) === 'and' && (isSpeakerNoun(office) || RANKS.has(office));
  if (!joined || /^an?$/u.test(wordAt(view, from))) return null;
  const name = DETERMINERS.has(wordAt(view, at + 1)) ? undefined : view.nameAt(behindTrade(view, at + 1));
  const called = name && (name.title || isSpeakerNoun(wordAt(view, name.from - 1)));
  return called && name.look === 'person' ? mentionOf(view, name.spokenFrom, name.to, 'name') : null;
}

/** `the outlet`, `a tired voice`: where the words behind the article at a token end before a preposition or a verb, at most `longest` tokens on. */
export function behindAnyNoun(view: SentenceView, article: number, longest: number): number {
  let to = article + 1;
  while (
    to < article + longest &&
    view.tokens[to]?.kind === 'word' &&
    !PREPOSITIONS.has(wordAt(view, to)) &&
    !isFiniteVerb(view, to)
  )
    to++;
  return to;
}

/** The noun phrase that begins at token `from`: the subject of an inverted cue, the agent behind "by", the source behind "according to". */
export function phraseAfter(view: SentenceView, from: number, limit: number = view.tokens.length): Mention | null {
  let at = from;
  while (view.tokens[at]?.lower.endsWith('ly') && !view.nameAt(at)) at++;
  const first = view.tokens[at];
  if (first?.kind !== 'word' || at >= limit) return null;
  if (SUBJECT_PRONOUNS.has(first.lower) && !view.nameAt(at)) return mentionOf(view, at, at + 1, 'pronoun');
  let end = endOfPhrase(view, at, limit);
  const both = nameOfBoth(view, at, end);
  if (both && both.to <= limit) return both;
  while (end > at + 1 && PREPOSITIONS.has(view.tokens[end - 1]?.lower ?? '')) end--;
  if (OBJECT_PRONOUNS.has(first.lower) && !view.nameAt(at) && end === at + 1)
    return mentionOf(view, at, at + 1, 'pronoun');
  const mention = readNounPhrase(view, at, end);
  if (mention?.form !== 'description' && !(mention && namesOffice(view, mention))) return mention;
  return appositiveName(view, end) ?? mention;
}
