import { AUXILIARIES, PREPOSITIONS, SENTENCE_STARTERS, WEEKDAYS_AND_MONTHS } from '../lexicon/function-words.js';
import { GIVEN_NAMES } from '../lexicon/given-names.js';
import { CAPITAL_METONYMS, DEMONYMS, PLACES } from '../lexicon/places.js';
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.js';
import { ORGANIZATION_NOUNS, ROLE_NOUNS } from '../lexicon/role-nouns.js';
import { HONORIFICS, NAME_SUFFIXES, PARTICLES, RANKS, TITLE_MODIFIERS, TRADES } from '../lexicon/titles.js';
import { foldName } from '../names/fold.js';
import type { Token } from './token.js';

/** What a name looks like by its own words: the roster weighs it against the rest of the article. */
export type NameLook = 'person' | 'organization' | 'place' | 'people' | 'unclear';

/** A capitalised name in a sentence; token places are half-open. */
export interface NamePhrase {
  /** The first token of the title, or of the name where it has none. */
  readonly from: number;
  /** The first token of the mention: the name with its own title, without a nationality or a mere trade before it. */
  readonly spokenFrom: number;
  /** The first token of the name proper. */
  readonly nameFrom: number;
  readonly to: number;
  /** True where the capital tells nothing: at the head of a sentence, in a headline. */
  readonly doubtful: boolean;
  /** The words of the name proper, folded, without "Jr". */
  readonly words: readonly string[];
  /** The honorific right before the name, in lower case, or ''. */
  readonly honorific: string;
  /** The office or honorific before the name as written ("Prime Minister"), or ''. */
  readonly title: string;
  readonly look: NameLook;
}

const OF_NAMES = new Set('ministry department bank university house council board institute office organization organisation association federation court church city college academy society league secretary centre center chamber union conference bureau committee commission party ministry house republic school'.split(' '));

const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && token.capital && token.lower !== 'i';

/** Days and months, a party with a state ("D-N.Y."), participles of places ("Leeds-born"). */
const neverName = (token: Token): boolean =>
  WEEKDAYS_AND_MONTHS.has(token.lower) || /^[A-Z]-[A-Z]|-(?:born|based|led|backed|controlled|style|owned|trained|friendly)$/u.test(token.text);

/** True for a capital that only marks the head of a sentence. */
const isStarter = (tokens: readonly Token[], at: number): boolean =>
  SENTENCE_STARTERS.has(tokens[at]?.lower ?? '') && !HONORIFICS.has(tokens[at]?.lower ?? '');

/** `Harbour Workers' Union`, `People's Republic`: a possessive inside the name of an institution. */
function joinsPossessive(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at];
  const owner = tokens[at - 1];
  const owned = tokens[at + 1];
  if (!sign || !owner || owner.end !== sign.start || !isCapital(owned) || !ORGANIZATION_NOUNS.has(owned?.lower ?? '')) return false;
  return sign.lower === "'" || (sign.lower === "'s" && /^(?:people|women|children|men|king|queen|world|nation)$/u.test(owner.lower));
}

/** Where a run of capitalised words that begins at `at` ends: particles, "of" in institutions and "&" keep it together. */
function runEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  let institution = OF_NAMES.has(tokens[at]?.lower ?? '');
  while (end < tokens.length) {
    const token = tokens[end] as Token;
    if (isCapital(token) && !neverName(token)) {
      if (isStarter(tokens, end) && token.text.length > 2 && token.text !== token.text.toUpperCase()) break;
      institution ||= OF_NAMES.has(token.lower);
      end++;
    } else if (PARTICLES.has(token.lower) && isCapital(tokens[end + 1])) end += 2;
    else if (PARTICLES.has(token.lower) && PARTICLES.has(tokens[end + 1]?.lower ?? '') && isCapital(tokens[end + 2])) end += 3;
    else if (institution && (token.lower === 'of' || token.lower === 'for' || token.lower === '&') && isCapital(tokens[end + 1])) end += 2;
    else if (institution && token.lower === 'of' && tokens[end + 1]?.lower === 'the' && isCapital(tokens[end + 2])) end += 3;
    else if (token.text === '&' && isCapital(tokens[end + 1])) end += 2;
    else if (joinsPossessive(tokens, end)) end += 2;
    else if (NAME_SUFFIXES.has(token.lower) && token.capital) end++;
    else if (token.text === ',' && /^(?:jr|sr)\.?$/u.test(tokens[end + 1]?.lower ?? '')) end += 2;
    else break;
  }
  return end;
}

/** Where the name proper begins in tokens[from, to): behind the last rank or honorific that leaves at least one word. */
function nameStart(tokens: readonly Token[], from: number, to: number, initial: boolean): number {
  let start = from;
  const second = tokens[from + 1]?.lower ?? '';
  const first = tokens[from]?.lower ?? '';
  if (initial && to - from > 2 && !GIVEN_NAMES.has(first) && GIVEN_NAMES.has(second) && !ORGANIZATION_NOUNS.has(first)) start = from + 1;
  for (let i = from; i + 1 < to; i++) {
    const word = tokens[i]?.lower ?? '';
    const next = tokens[i + 1]?.lower ?? '';
    if (NAME_SUFFIXES.has(next) && i + 2 >= to && RANKS.has(word)) break;
    if (word === 'of' || next === 'of' || next === 'for' || ORGANIZATION_NOUNS.has(next)) continue;
    if (HONORIFICS.has(word) || RANKS.has(word) || (ROLE_NOUNS.has(word) && (i > from || initial) && !GIVEN_NAMES.has(word))) start = i + 1;
    else if (i === start && (TITLE_MODIFIERS.has(word) || DEMONYMS.has(word)) && to - i > 2) start = i + 1;
    else if (ORGANIZATION_NOUNS.has(word) && GIVEN_NAMES.has(next) && to - i > 2) start = i + 1;
    else if (i === start && to - i >= 3 && /^[A-Z]{2,5}$|\./u.test(tokens[i]?.text ?? '') && word.length > 1 && GIVEN_NAMES.has(next)) start = i + 1;
    else if (i === start && to - i >= 3 && PLACES.has(word) && !GIVEN_NAMES.has(word) && GIVEN_NAMES.has(next)) start = i + 1;
  }
  return start;
}

function lookOf(words: readonly string[], title: string, acronym: boolean): NameLook {
  const whole = words.join(' ');
  const [first = '', ...rest] = words;
  if (words.length > 1 && ORGANIZATION_NOUNS.has(words.at(-1) ?? '') && !GIVEN_NAMES.has(first)) return 'organization';
  if (title) return 'person';
  if (words.some((word) => ORGANIZATION_NOUNS.has(word)) && !(GIVEN_NAMES.has(first) && words.length === 2 && !ORGANIZATION_NOUNS.has(words[1] ?? ''))) {
    return 'organization';
  }
  if (CAPITAL_METONYMS.has(whole) || PLACES.has(whole)) return 'place';
  if (DEMONYMS.has(whole)) return 'people';
  if (acronym) return 'organization';
  if (GIVEN_NAMES.has(first) && rest.length > 0 && rest.length < 4) return 'person';
  if (words.length > 1 && words.length < 5 && words.some((word, i) => i > 0 && /^\p{L}\.$/u.test(word))) return 'person';
  if (words.length === 1 && GIVEN_NAMES.has(first)) return 'person';
  return 'unclear';
}

/** Where the mention begins: behind a nationality, and behind a trade that only the head of the sentence capitalises. */
function mentionStart(tokens: readonly Token[], from: number, nameFrom: number, initial: boolean): number {
  let start = from;
  while (start < nameFrom && (DEMONYMS.has(tokens[start]?.lower ?? '') || PLACES.has(tokens[start]?.lower ?? ''))) start++;
  const office = tokens.slice(start, nameFrom).some(({ lower }) => HONORIFICS.has(lower) || (RANKS.has(lower) && !TRADES.has(lower)));
  return office || !initial ? start : nameFrom;
}

function phraseAt(text: string, tokens: readonly Token[], from: number, to: number, initial: boolean): NamePhrase | null {
  let nameFrom = nameStart(tokens, from, to, initial);
  let end = to;
  while (end > nameFrom + 1 && (NAME_SUFFIXES.has(tokens[end - 1]?.lower ?? '') || tokens[end - 1]?.text === ',')) end--;
  if (end === nameFrom) nameFrom = from;
  const named = tokens.slice(nameFrom, end).filter((token) => token.kind === 'word');
  const words = named.map((token) => foldName(token.text));
  const before = tokens[nameFrom - 1];
  const title = nameFrom > from ? text.slice(tokens[from]?.start, before?.end) : '';
  const only = tokens[nameFrom]?.text ?? '';
  const acronym = words.length === 1 && /^(?:[A-Z][A-Z0-9&-]+s?|(?:[A-Z]\.){2,})$/u.test(only);
  if (words.length === 1 && (RANKS.has(words[0] ?? '') || ROLE_NOUNS.has(words[0] ?? '')) && !title) return null;
  const honorific = nameFrom > from && HONORIFICS.has(before?.lower ?? '') ? (before?.lower ?? '') : '';
  const spokenFrom = mentionStart(tokens, from, nameFrom, initial);
  return { from, spokenFrom, nameFrom, doubtful: initial, to, words, honorific, title, look: lookOf(words, title, acronym) };
}

/** Where a name ends among the capitals of a headline: before the first word that is written small elsewhere. */
function headlineEnd(tokens: readonly Token[], from: number, to: number, common: ReadonlySet<string>): number {
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i] as Token;
    if (isCommonWord(token, common) || AUXILIARIES.has(token.lower)) return i;
  }
  return to;
}

/** True for a headline's way of writing: every word of weight has a capital, so a capital says nothing. */
export function isHeadline(tokens: readonly Token[]): boolean {
  let capitals = 0;
  for (const { kind, text, lower, capital } of tokens) {
    if (kind !== 'word' || text.length < 4) continue;
    if (capital) capitals++;
    else if (!PREPOSITIONS.has(lower) && !AUXILIARIES.has(lower) && lower !== 'that') return false;
  }
  return capitals > 2;
}

/** True for a capital that tells nothing: the head of a sentence or a headline's, on a word that is no given name. */
function isCommonWord(token: Token, common: ReadonlySet<string>): boolean {
  if (GIVEN_NAMES.has(token.lower) || HONORIFICS.has(token.lower) || RANKS.has(token.lower) || PARTICLES.has(token.lower)) return false;
  return common.has(token.lower) || REPORTING_VERBS.has(token.lower) || /(?:ing|ly)$/u.test(token.lower);
}

/**
 * The name phrases of a sentence, left to right. Titles alone ("the President") are none.
 * @param common words that the article also writes with a small letter: where a capital says nothing, they are no names.
 */
export function findNamePhrases(text: string, tokens: readonly Token[], common: ReadonlySet<string>): NamePhrase[] {
  const phrases: NamePhrase[] = [];
  const headline = isHeadline(tokens);
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    if (!isCapital(token) || neverName(token) || isStarter(tokens, at)) {
      at++;
      continue;
    }
    const before = tokens[at - 1];
    const doubtful = headline || !(before?.kind === 'word' || before?.text === ',');
    if (doubtful && isCommonWord(token, common)) {
      at++;
      continue;
    }
    let to = runEnd(tokens, at);
    if (headline) to = headlineEnd(tokens, at, to, common);
    const phrase = phraseAt(text, tokens, at, to, doubtful);
    if (phrase) phrases.push(phrase);
    at = to;
  }
  return phrases;
}
