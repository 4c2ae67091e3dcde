import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS, RELATIVES } from '../lexicon/function-words.js';
import { ROLE_NOUNS } from '../lexicon/role-nouns.js';
import type { NamePhrase } from '../narration/name-phrases.js';
import type { Token } from '../narration/token.js';
import { isFiniteVerb } from '../narration/verbs.js';
import type { SentenceView } from '../narration/view.js';

/** How many words an apposition may have up to its noun, and in all. */
const TO_NOUN = 9;
const APPOSITION = 16;

const textOf = (view: SentenceView, tokens: readonly Token[]): string =>
  view.text.slice(tokens[0]?.start, tokens.at(-1)?.end);

/** `counsel assisting the coroner, Ann Roe,`: behind the role that serves the one described from `start` on; 0 where none does. */
function roleServing(words: readonly Token[], start: number): number {
  const link = words[start - 1]?.lower ?? '';
  const serves = /^(?:assisting|defending|for|prosecuting|representing|to)$/u.test(link);
  return serves && ROLE_NOUNS.has(words[start - 2]?.lower ?? '') ? start - 1 : 0;
}

/** `the health minister, Ann Roe,`: the description that a comma parts from the name at token `at`. */
function describedBefore(view: SentenceView, at: number): string | null {
  if (view.tokens[at - 1]?.text !== ',') return null;
  let from = at - 1;
  while (from > 0 && from > at - 9 && view.tokens[from - 1]?.kind === 'word' && !isFiniteVerb(view, from - 1)) from--;
  const words = view.tokens.slice(from, at - 1);
  for (let start = words.length - 2; start >= 0; start--) {
    const begins = DETERMINERS.has(words[start]?.lower ?? '') || words[start + 1]?.lower === "'s";
    const head = words.findIndex(({ lower }, i) => i > start && ROLE_NOUNS.has(lower));
    const last = words.findLastIndex(({ lower }) => ROLE_NOUNS.has(lower));
    const ends = last + 1 === words.length || PREPOSITIONS.has(words[last + 1]?.lower ?? '');
    const served = roleServing(words, start);
    if (begins && head > 0 && ends && served > 0) return textOf(view, words.slice(served - 1, served));
    if (begins && head > 0 && ends && !words.slice(start, head).some(({ lower }) => PREPOSITIONS.has(lower)))
      return textOf(view, words.slice(start));
  }
  return null;
}

/** `deputy speaker Ann Roe`: the role in small letters right before the name, back to its determiner. */
function roleBefore(view: SentenceView, { from, nameFrom }: NamePhrase): string | null {
  let start = from;
  while (start > 0 && start > from - 7) {
    const token = view.tokens[start - 1];
    if (token?.kind !== 'word' || CONJUNCTIONS.has(token.lower)) break;
    if (DETERMINERS.has(token.lower) && token.lower !== 'one') break;
    if (isFiniteVerb(view, start - 1) || view.nameAt(start - 1)?.look === 'person') break;
    if (PREPOSITIONS.has(token.lower) && token.lower !== 'of' && token.lower !== 'for') break;
    start--;
  }
  const words = view.tokens.slice(start, nameFrom);
  if (PREPOSITIONS.has(words.at(-1)?.lower ?? '')) return null;
  return words.some(({ lower }) => ROLE_NOUNS.has(lower)) ? textOf(view, words) : null;
}

/** `Ann Roe, the deputy speaker,`: an apposition, not a clause, closed by a mark; but "For Labour, the deputy speaker, Ann Roe". */
function appositionAfter(view: SentenceView, phrase: NamePhrase): string | null {
  const { to } = phrase;
  const first = view.tokens[to + 1];
  if (/^(?:in|near|outside)$/u.test(view.tokens[phrase.from - 1]?.lower ?? '')) return null;
  if (view.tokens[to]?.text !== ',' || !first || /^(?:who|whose|which|and|but)$/u.test(first.lower)) return null;
  let end = to + 1;
  while (end < view.tokens.length && end < to + APPOSITION && view.tokens[end]?.kind === 'word') end++;
  const words = view.tokens.slice(to + 1, end);
  const relative = words.findIndex(({ lower }) => RELATIVES.has(lower));
  const clause = words.some((_, i) => isFiniteVerb(view, to + 1 + i) && (relative < 0 || i < relative));
  const head = words.findIndex(({ lower }) => ROLE_NOUNS.has(lower));
  const opens = DETERMINERS.has(first.lower) || !first.capital || view.nameAt(to + 1) !== undefined;
  const closed = view.tokens[end] === undefined || view.tokens[end]?.kind === 'punctuation';
  const nextName = view.nameAt(end + 1)?.from === end + 1 && phrase.look !== 'person';
  if (!opens || !closed || nextName || clause || head >= TO_NOUN || (head < 0 && !/^an?$/u.test(first.lower)))
    return null;
  return textOf(view, words);
}

/** `Senators Ann Roe and Bo Lund`: the office in the plural before the first of two names is the second's too. */
function sharedTitle(view: SentenceView, { from, title }: NamePhrase): string | null {
  if (title || view.tokens[from - 1]?.lower !== 'and') return null;
  const before = view.nameAt(from - 2);
  return before && /s$/u.test(before.title) ? before.title : null;
}

/** `Ann Roe, R-Fla.`, `Ann Roe (D-Ohio)`: the party and the state. */
function partyAfter(view: SentenceView, { to }: NamePhrase): string | null {
  const party = view.tokens[to + 1]?.text ?? '';
  return /^[,(]$/u.test(view.tokens[to]?.text ?? '') && /^[DIR]-\p{Lu}/u.test(party) ? party : null;
}

/** `Senator Ann Roe of Florida`: the place that a holder of an office stands for. */
function placeAfter(view: SentenceView, { to, title }: NamePhrase): string | null {
  const place = title && view.tokens[to]?.lower === 'of' ? view.nameAt(to + 1) : undefined;
  return place?.look === 'place' ? place.words.join(' ') : null;
}

/** `Ann Roe, 34,`: the age, as a description gives it. */
function ageAfter(view: SentenceView, { to }: NamePhrase): string | null {
  const age = view.tokens[to]?.text === ',' ? (view.tokens[to + 1]?.text ?? '') : '';
  return /^[1-9]\d?$/u.test(age) && view.tokens[to + 2]?.kind !== 'word' ? `${age}-year-old` : null;
}

/** `Ann Roe is the mayor of Lund`: what a clause says that somebody is, up to the next mark or verb. */
function predicateAfter(view: SentenceView, { to }: NamePhrase): string | null {
  const from = to + 1;
  const determiner = view.tokens[from]?.lower ?? '';
  if (!/^(?:is|was|became|remains)$/u.test(view.tokens[to]?.lower ?? '') || !/^(?:an?|the|his|her)$/u.test(determiner))
    return null;
  let end = from + 1;
  while (end < from + APPOSITION && view.tokens[end]?.kind === 'word' && !isFiniteVerb(view, end)) {
    if (RELATIVES.has(view.tokens[end]?.lower ?? '') || CONJUNCTIONS.has(view.tokens[end]?.lower ?? '')) break;
    end++;
  }
  return ownRole(view, from, end);
}

/** `The other candidate is Ann Roe`: what a sentence opens with and then names. */
function identifiedAs(view: SentenceView, { from }: NamePhrase): string | null {
  let end = from - 1;
  if (!/^(?:is|was)$/u.test(view.tokens[end]?.lower ?? '')) return null;
  const comma = view.tokens.slice(0, end).findIndex(({ text }) => text === ',');
  if (view.tokens[end - 1]?.text === ',') end = comma;
  return /^(?:the|his|her)$/u.test(view.tokens[0]?.lower ?? '') ? ownRole(view, 0, end) : null;
}

/** The phrase in tokens [from, end) where its own noun, before any "of", is a person's. */
function ownRole(view: SentenceView, from: number, end: number): string | null {
  const words = view.tokens.slice(from, end);
  const complement = words.findIndex(({ lower }) => PREPOSITIONS.has(lower));
  const head = words[(complement < 0 ? words.length : complement) - 1]?.lower ?? '';
  return ROLE_NOUNS.has(head) ? textOf(view, words) : null;
}

/** The words around a name that say what its bearer is. */
export function titlesAround(view: SentenceView, phrase: NamePhrase): string[] {
  const around = [
    phrase.title || null,
    roleBefore(view, phrase),
    describedBefore(view, phrase.from),
    appositionAfter(view, phrase),
    sharedTitle(view, phrase),
    partyAfter(view, phrase),
    placeAfter(view, phrase),
    ageAfter(view, phrase),
    predicateAfter(view, phrase),
    identifiedAs(view, phrase),
  ];
  return around.filter((title) => title !== null);
}
