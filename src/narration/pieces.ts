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
import { ORGANIZATION_NOUNS } from '../lexicon/role-nouns.js';
import { isFiniteVerb, isReducedRelative } from './verbs.js';
import type { SentenceView } from './view.js';

/** The longest piece of a sentence that is read: bounds the work on text without punctuation. */
export const LONGEST_PIECE = 60;
const RELATIVE_REACH = 14;

const INNER_SIGNS = new Set(["'", '&', '-', '/', '$', '%']);

/** `campaign pins with “Roe” on them`: a quotation with words of its phrase on both sides. */
const isEmbedded = ({ text, tokens }: SentenceView, at: number): boolean =>
  tokens[at - 1]?.kind === 'word' &&
  tokens[at + 1]?.kind === 'word' &&
  !tokens[at + 1]?.capital &&
  !/[,.!?]\P{L}{0,2}$/u.test(text.slice((tokens[at]?.end ?? 0) - 3, tokens[at]?.end));

/** `the Department of Food, Farms and Fisheries`: a comma inside a name. */
const isInName = (view: SentenceView, at: number): boolean =>
  view.nameAt(at) !== undefined && view.nameAt(at) === view.nameAt(at + 1);

/** True for a token that parts pieces of a sentence: a mark, a quotation, a dash between spaces. */
export function isPunctuation(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  const token = tokens[at];
  if (token?.text === '-') return token.start !== tokens[at - 1]?.end;
  if (token?.kind === 'quotation') return !isEmbedded(view, at);
  return token?.kind === 'punctuation' && !INNER_SIGNS.has(token.lower) && !isInName(view, at);
}

/** Where the piece between marks begins that the token `at` belongs to or ends. */
export function pieceStart(view: SentenceView, at: number): number {
  let start = at;
  while (start > 0 && !isPunctuation(view, start - 1)) start--;
  return start;
}

/** The place right behind a relative pronoun's antecedent, where a relative clause runs up to `at`; else -1. */
function relativeBefore(view: SentenceView, at: number): number {
  for (let i = at; i >= 0 && i > at - RELATIVE_REACH; i--) {
    if (isPunctuation(view, i)) return -1;
    const lower = view.tokens[i]?.lower ?? '';
    if (lower === 'who' || lower === 'whom' || lower === 'whose' || lower === 'which') return i;
  }
  return -1;
}

/** "Ms Roe and Mr Lund said", "the mayor and leader of the council said": an "and" inside the noun phrase that ends before `to`. */
function joinsNouns(view: SentenceView, at: number, to: number): boolean {
  if (view.tokens[at]?.lower !== 'and') return false;
  const left = view.nameAt(at - 1);
  const right = view.nameAt(at + 1);
  if (left && right)
    return right.to === to || (right.to + 1 === to && ORGANIZATION_NOUNS.has(view.tokens[right.to]?.lower ?? ''));
  const next = view.tokens[at + 1]?.lower ?? '';
  return !left && right?.to !== to && !DETERMINERS.has(next) && !SUBJECT_PRONOUNS.has(next);
}

/** True for a word that a noun phrase cannot reach across to its left. */
function startsClause(view: SentenceView, at: number, to: number): boolean {
  const word = view.tokens[at]?.lower ?? '';
  if (SUBORDINATORS.has(word)) return true;
  return CONJUNCTIONS.has(word) && !joinsNouns(view, at, to);
}

/** Where a clause or phrase that only qualifies the noun before it begins, if the word `at` belongs to one; else -1. */
function qualifierStart(view: SentenceView, at: number): number {
  if (isReducedRelative(view, at) && view.tokens[at - 1]?.kind === 'word') return at;
  return isFiniteVerb(view, at) ? relativeBefore(view, at) : -1;
}

const isRelative = (word: string): boolean => RELATIVES.has(word) && word !== 'that';

/** Where the noun phrase that ends before `to` begins, and where it ends once relative clauses are cut off. */
export function regionBefore(view: SentenceView, to: number): { from: number; to: number } {
  let end = to;
  let at = to - 1;
  for (; at >= 0 && at > to - LONGEST_PIECE && !isPunctuation(view, at); at--) {
    if (view.nameAt(at)) continue;
    const relative = isRelative(view.tokens[at]?.lower ?? '');
    if (relative ? end === to && at + 1 < to : startsClause(view, at, to)) break;
    const qualifier = relative ? at : qualifierStart(view, at);
    if (qualifier < 0 && isFiniteVerb(view, at)) break;
    if (qualifier < 0) continue;
    end = qualifier;
    at = qualifier;
  }
  return { from: behindVerb(view, at, end), to: end };
}

/** `would support any candidate`, `has parked three tractors`: where the object begins of the verb that an auxiliary at `at` has, else right behind `at`. */
function behindVerb(view: SentenceView, at: number, end: number): number {
  const hasVerb = AUXILIARIES.has(view.tokens[at]?.lower ?? '') && DETERMINERS.has(view.tokens[at + 2]?.lower ?? '');
  return hasVerb && at + 2 < end ? at + 2 : at + 1;
}

const ADVERBIAL =
  /ing$|^(?:asked|speaking|based|born|known|clad|sworn|torn|worn|held|left|made|caught|taken|driven|shown|seen)$/u;

/** `two of whose members`, `none of whom`: a relative clause that opens with a part of its antecedent. */
const opensWithPart = (view: SentenceView, from: number): boolean =>
  view.tokens[from + 1]?.lower === 'of' && /^(?:whose|whom|which)$/u.test(view.tokens[from + 2]?.lower ?? '');

/** True for a piece between commas that names nobody: "in Moscow", "speaking on Monday", "who met her", "45". */
export function isAside(view: SentenceView, from: number): boolean {
  const first = view.tokens[from];
  if (!first) return true;
  if (view.nameAt(from)) return false;
  return (
    PREPOSITIONS.has(first.lower) ||
    ((RELATIVES.has(first.lower) || SUBORDINATORS.has(first.lower)) && !(first.lower === 'that' && from === 0)) ||
    ADVERBIAL.test(first.lower) ||
    /^\d/u.test(first.text) ||
    opensWithPart(view, from) ||
    VERB_ADVERBS.has(first.lower) ||
    first.lower.endsWith('ed')
  );
}

/** True for the opening of an appositive description: "a doctor from Leeds", "president of the club". */
export const isDescription = (view: SentenceView, from: number): boolean => {
  const first = view.tokens[from];
  return first !== undefined && !view.nameAt(from) && (DETERMINERS.has(first.lower) || !first.capital);
};

/** `Ann Roe (R-Ohio), said`: where the words before a parenthesis end that stands right before `to`. */
export function beforeParenthesis(view: SentenceView, to: number): number {
  if (view.tokens[to - 1]?.text !== ')') return to;
  let open = to - 1;
  while (open > 0 && view.tokens[open]?.text !== '(') open--;
  return open;
}
