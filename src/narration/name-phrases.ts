import { AUXILIARIES, PREPOSITIONS } from '../lexicon/function-words.js';
import { GIVEN_NAMES } from '../lexicon/given-names.js';
import { DEMONYMS, PLACES } from '../lexicon/places.js';
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.js';
import { GROUP_NOUNS } from '../lexicon/role-nouns.js';
import { FAMILY_PARTICLES, HONORIFICS, NAME_SUFFIXES, PARTICLES, RANKS, TRADES } from '../lexicon/titles.js';
import { foldName } from '../names/fold.js';
import { isOffice, lookOf, type NameLook, nameStart } from './name-parts.js';
import { isCapital, isParticle, isPlainCapital, runEnd } from './name-run.js';
import type { Token } from './token.js';
import { type ArticleWords, goesOn } from './word-names.js';

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
  /** True in a headline, whose verbs have capitals too. */
  readonly headline: boolean;
  /** The words of the name proper, folded, without "Jr". */
  readonly words: readonly string[];
  /** The honorific right before the name, in lower case, or ''. */
  readonly honorific: string;
  /** The office or honorific before the name as written ("Prime Minister"), or ''. */
  readonly title: string;
  readonly look: NameLook;
}

/** Where the mention begins: behind a nationality, and behind a trade that only the head of the sentence capitalises. */
function mentionStart(tokens: readonly Token[], from: number, nameFrom: number, initial: boolean): number {
  let start = from;
  while (start < nameFrom && (DEMONYMS.has(tokens[start]?.lower ?? '') || PLACES.has(tokens[start]?.lower ?? '')))
    start++;
  const office = tokens
    .slice(start, nameFrom)
    .some(({ lower }) => HONORIFICS.has(lower) || (RANKS.has(lower) && !TRADES.has(lower)));
  return office || !initial ? start : nameFrom;
}

/** The article that Arabic names are written with or without: "al-Assad", "Assad". */
const ARTICLE = /^(?:a[dlnrstz]|ash|[eu]l)-(?=.)/u;

const ACRONYM = /^(?:[A-Z][A-Z0-9&-]+s?|(?:[A-Z]\.){2,})$/u;

/** What tells how much a capital says where a phrase stands. */
interface Setting {
  readonly doubtful: boolean;
  readonly headline: boolean;
  readonly words: ArticleWords;
}

/** `Cuban said`, in an article on Mark Cuban. */
const isSurname = ([only = '', ...others]: readonly string[], { words }: Setting): boolean =>
  others.length === 0 && words.surnames.has(only);

/** `Ann Roe Jr`, `Ann Roe, MP`; but "the Lund MP". */
const isSuffix = (token: Token | undefined, determiner: string): boolean =>
  token?.text === ',' ||
  (NAME_SUFFIXES.has(token?.lower ?? '') && !(determiner === 'the' && RANKS.has(token?.lower ?? '')));

function phraseAt(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  setting: Setting,
): NamePhrase | null {
  const { doubtful, headline } = setting;
  let nameFrom = nameStart(tokens, from, to, doubtful);
  let end = to;
  const determiner = tokens[from - 1]?.lower ?? '';
  while (end > nameFrom + 1 && isSuffix(tokens[end - 1], determiner)) end--;
  if (end === nameFrom) nameFrom = from;
  const named = tokens.slice(nameFrom, end).filter((token) => token.kind === 'word');
  const bare = named.slice(named.findIndex((token) => token.capital));
  const words = bare.map(({ text: word }) =>
    word.includes('-') ? foldName(word).replace(ARTICLE, '') : foldName(word),
  );
  const before = tokens[nameFrom - 1];
  const title = nameFrom > from ? text.slice(tokens[from]?.start, before?.end) : '';
  const last = named.at(-1)?.text ?? '';
  const acronym =
    words.length === 1 ? ACRONYM.test(last) : /^[A-Z]{2,}$|\d/u.test(last) && !NAME_SUFFIXES.has(last.toLowerCase());
  if (isOffice(words, determiner, title)) return null;
  const honorific = nameFrom > from && HONORIFICS.has(before?.lower ?? '') ? (before?.lower ?? '') : '';
  const spokenFrom = mentionStart(tokens, from, nameFrom, doubtful);
  return {
    from,
    spokenFrom,
    nameFrom,
    doubtful,
    headline,
    to,
    words,
    honorific,
    title,
    look: isSurname(words, setting) ? 'unclear' : lookOf(words, title, acronym),
  };
}

/** `de Blasio`, `bin Salman`: where a family name begins that its particles are written small of. */
function particlesBefore(tokens: readonly Token[], at: number): number {
  let from = at;
  while (isParticle(tokens, from - 1, FAMILY_PARTICLES)) from--;
  return from;
}

/** Where a name ends among the capitals of a headline: before the first word that is written small elsewhere. */
function headlineEnd(tokens: readonly Token[], from: number, to: number, common: ReadonlySet<string>): number {
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i] as Token;
    if (isCommonWord(token, common) || AUXILIARIES.has(token.lower)) return i;
  }
  return to;
}

/** `says`, `slammed`: what has a capital in headlines alone. */
function isFiniteCue(word: string): boolean {
  const forms = REPORTING_VERBS.get(word)?.forms;
  return forms !== undefined && (forms.has('third') || forms.has('past'));
}

/** True for a headline's way of writing: every word of weight has a capital, so a capital says nothing. */
export function isHeadline(tokens: readonly Token[]): boolean {
  let capitals = 0;
  let verbs = 0;
  for (let at = 1; at < tokens.length; at++) {
    const { kind, text, lower, capital } = tokens[at] as Token;
    if (kind !== 'word' || text.length < 4) continue;
    if (capital) capitals++;
    else if (!PREPOSITIONS.has(lower) && !AUXILIARIES.has(lower) && lower !== 'that') return false;
    if (capital && isFiniteCue(lower)) verbs++;
  }
  return capitals > 2 || verbs > 0;
}

/** `FULL TEXT`: a heading in large letters, where a capital says even less. */
function isShouted(tokens: readonly Token[]): boolean {
  let words = 0;
  for (const { kind, text } of tokens) {
    if (kind !== 'word') continue;
    if (text !== text.toUpperCase()) return false;
    words++;
  }
  return words > 1;
}

/** True for a capital that tells nothing: the head of a sentence or a headline's, on a word that is no given name. */
function isCommonWord(token: Token, common: ReadonlySet<string>): boolean {
  if (
    GIVEN_NAMES.has(token.lower) ||
    HONORIFICS.has(token.lower) ||
    RANKS.has(token.lower) ||
    PARTICLES.has(token.lower)
  )
    return false;
  return common.has(token.lower) || REPORTING_VERBS.has(token.lower) || /(?:ing|ly)$/u.test(token.lower);
}

/**
 * The name phrases of a sentence, left to right. Titles alone ("the President") are none.
 * @param words what the whole article tells of single words, where a capital says nothing.
 */
export function findNamePhrases(text: string, tokens: readonly Token[], words: ArticleWords): NamePhrase[] {
  const phrases: NamePhrase[] = [];
  const headline = isHeadline(tokens);
  const shouted = isShouted(tokens);
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    if (!isCapital(token) || isPlainCapital(text, tokens, at, words)) {
      at++;
      continue;
    }
    const doubtful = headline || !goesOn(text, tokens[at - 1]);
    const group = GROUP_NOUNS.has(token.lower) && !tokens[at + 1]?.capital;
    if (doubtful && (group || isCommonWord(token, words.common))) {
      at++;
      continue;
    }
    let to = runEnd(text, tokens, at, words);
    if (headline) to = headlineEnd(tokens, at, to, words.common);
    const phrase = phraseAt(text, tokens, particlesBefore(tokens, at), to, { doubtful, headline, words });
    if (phrase && !(shouted && !phrase.words.some((word) => GIVEN_NAMES.has(word)))) phrases.push(phrase);
    at = to;
  }
  return phrases;
}
