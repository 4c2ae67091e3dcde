import {
  AUXILIARIES,
  CONJUNCTIONS,
  PREPOSITIONS,
  SENTENCE_STARTERS,
  WEEKDAYS_AND_MONTHS,
} from '../lexicon/function-words.js';
import { GIVEN_NAMES } from '../lexicon/given-names.js';
import { DEMONYMS, PLACES } from '../lexicon/places.js';
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.js';
import { HONORIFICS, RANKS } from '../lexicon/titles.js';
import type { Sentence, Token } from './token.js';

/** What the whole article tells of single words, where a capital alone tells nothing. */
export interface ArticleWords {
  /** Words that it also writes with a small letter: at the head of a sentence they are no names. */
  readonly common: ReadonlySet<string>;
  /** Words of the language that are somebody's name here: "May" after "Theresa May". */
  readonly namesakes: ReadonlySet<string>;
  /** Peoples and places that are somebody's family name here: "Cuban" after "Mark Cuban". */
  readonly surnames: ReadonlySet<string>;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Months that are names of people too. */
const NAME_MONTHS = set('march april may june august');
/** Words that nobody is called by, whatever stands before them. */
const NO_NAMES = set('the a this that these those his their its our my your they it we i who not');
/** Words of the language that begin names in other tongues: "He Lifeng", "To Lam", "Said Jalili". */
const FIRST_WORDS = set('he an to do so no will said you long her she');
/** Words before a month that make it a date: "in May". */
const BEFORE_MONTH = set(
  'in since until till last next this early late mid during from to through of by for between and',
);

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

const mayBeNamesake = ({ lower }: Token): boolean =>
  NAME_MONTHS.has(lower) || (SENTENCE_STARTERS.has(lower) && !HONORIFICS.has(lower) && !NO_NAMES.has(lower));

/** `May 5`, `in May`. */
const isDate = (tokens: readonly Token[], at: number): boolean =>
  NAME_MONTHS.has(lowerAt(tokens, at)) &&
  (/^\d/u.test(tokens[at + 1]?.text ?? '') || BEFORE_MONTH.has(lowerAt(tokens, at - 1)));

/** `Theresa May`, `Mr So`, `A. From`: a word of the language right behind what only a name follows. */
function endsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  if (!before?.capital || !mayBeNamesake(token) || /^\d/u.test(tokens[at + 1]?.text ?? '')) return false;
  // "Al" is in no list of given names, for "Al Jazeera" is nobody.
  if (GIVEN_NAMES.has(before.lower) || before.text === 'Al' || HONORIFICS.has(before.lower)) return true;
  return RANKS.has(before.lower) && !PREPOSITIONS.has(token.lower) && !CONJUNCTIONS.has(token.lower);
}

/** True where a sentence goes on, so that a capital tells something: `…, Ms Roe`, `“Stay,” Ms Roe said`. */
export const goesOn = (text: string, before: Token | undefined): boolean =>
  before?.kind === 'quotation'
    ? /,\P{L}{0,3}$/u.test(text.slice(before.end - 3, before.end))
    : before?.kind === 'word' || before?.text === ',';

/** `the vice-premier, He Lifeng`, `Will Roe said`: a word of the language that begins a name. */
function beginsName(text: string, tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next?.capital || SENTENCE_STARTERS.has(next.lower) || WEEKDAYS_AND_MONTHS.has(next.lower)) return false;
  const word = lowerAt(tokens, at);
  if (GIVEN_NAMES.has(word) && (REPORTING_VERBS.has(lowerAt(tokens, at + 2)) || tokens[at + 2]?.text === ','))
    return true;
  return FIRST_WORDS.has(word) && goesOn(text, tokens[at - 1]);
}

/** `May said`: at the head of a sentence only what a name does tells that it is one. */
const actsAsName = (tokens: readonly Token[], at: number): boolean => {
  const next = lowerAt(tokens, at + 1);
  return next === "'s" || AUXILIARIES.has(next) || REPORTING_VERBS.has(next);
};

/** True for a capitalised word of the language that is a name, or a part of one, where it stands. */
export function isWordName(text: string, tokens: readonly Token[], at: number, { namesakes }: ArticleWords): boolean {
  const token = tokens[at] as Token;
  if (!token.capital || !mayBeNamesake(token)) return false;
  if (endsName(tokens, at) || beginsName(text, tokens, at)) return true;
  if (!namesakes.has(lowerAt(tokens, at)) || isDate(tokens, at)) return false;
  return goesOn(text, tokens[at - 1]) || actsAsName(tokens, at);
}

/** `Mark Cuban`: a people or a place right behind a given name that is no place itself, and nothing of the name behind it. */
function isSurname(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] as Token;
  const before = tokens[at - 1];
  if (!(DEMONYMS.has(lower) || PLACES.has(lower)) || !before?.capital || !GIVEN_NAMES.has(before.lower)) return false;
  return !PLACES.has(before.lower) && !tokens[at + 1]?.capital;
}

/** Reads every word of an article once. */
export function readArticleWords(sentences: readonly Sentence[]): ArticleWords {
  const common = new Set<string>();
  const namesakes = new Set<string>();
  const surnames = new Set<string>();
  for (const { tokens } of sentences) {
    tokens.forEach((token, at) => {
      if (token.kind !== 'word') return;
      if (!token.capital) common.add(token.lower);
      else if (endsName(tokens, at)) namesakes.add(token.lower);
      else if (isSurname(tokens, at)) surnames.add(token.lower);
    });
  }
  return { common, namesakes, surnames };
}
