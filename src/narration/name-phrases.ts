import { PREPOSITIONS } from '../lexicon/function-words.js';
import { GIVEN_NAMES } from '../lexicon/given-names.js';
import { DEMONYMS, PLACES } from '../lexicon/places.js';
import { GROUP_NOUNS } from '../lexicon/role-nouns.js';
import { FAMILY_PARTICLES, HONORIFICS, NAME_SUFFIXES, RANKS, TRADES } from '../lexicon/titles.js';
import { foldName } from '../names/fold.js';
import { headlineEnd, isCommonWord, isHeadline, isShouted } from './headlines.js';
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
  readonly shouted: boolean;
  readonly words: ArticleWords;
}

/** `Cuban said`, in an article on Mark Cuban. */
const isSurname = ([only = '', ...others]: readonly string[], { words }: Setting): boolean =>
  others.length === 0 && words.surnames.has(only);

/** `Ann Roe Jr`, `Ann Roe, MP`; but "the Lund MP". */
const isSuffix = (token: Token | undefined, determiner: string): boolean =>
  token?.text === ',' ||
  (NAME_SUFFIXES.has(token?.lower ?? '') && !(determiner === 'the' && RANKS.has(token?.lower ?? '')));

/** `former Ohio Gov. and party chairman Ann Roe`: an office that "and" joins to the next, behind which its holder is named. */
const isJoinedOffice = (words: readonly string[], next: Token | undefined): boolean =>
  next?.lower === 'and' && RANKS.has(words.at(-1) ?? '') && !words.some((word) => GIVEN_NAMES.has(word));

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
    words.length === 1
      ? ACRONYM.test(last)
      : !setting.shouted && /^[A-Z]{2,}$|\d/u.test(last) && !NAME_SUFFIXES.has(last.toLowerCase());
  if (isOffice(words, determiner, title) || isJoinedOffice(words, tokens[to])) return null;
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

/** `YENI CCORI, PRESIDENT-ELECT:`: the first words of a label in large letters. */
const opensLabel = (tokens: readonly Token[], from: number, to: number): boolean =>
  from === 0 && to > 1 && tokens[to]?.text === ',' && tokens.some(({ text }) => text === ':');

/** `Dismayed by it, Ms Roe left`: the head of a sentence that tells how. */
const isParticiple = (tokens: readonly Token[], at: number): boolean => {
  const { lower = '' } = tokens[at] ?? {};
  return /[^e]ed$/u.test(lower) && PREPOSITIONS.has(tokens[at + 1]?.lower ?? '') && !GIVEN_NAMES.has(lower);
};

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
    if (doubtful && (group || isParticiple(tokens, at) || isCommonWord(token, words.common))) {
      at++;
      continue;
    }
    let to = runEnd(text, tokens, at, words);
    if (headline) to = headlineEnd(tokens, at, to, words.common);
    // "Gun Bill Says": a given name by itself that is a word of the article
    if (headline && to === at + 1 && words.common.has(token.lower)) {
      at = to;
      continue;
    }
    const phrase = phraseAt(text, tokens, particlesBefore(tokens, at), to, { doubtful, headline, shouted, words });
    const isNamed = !shouted || opensLabel(tokens, at, to) || phrase?.words.some((word) => GIVEN_NAMES.has(word));
    if (phrase && isNamed) phrases.push(phrase);
    at = to;
  }
  return phrases;
}
