import { SUBJECT_PRONOUNS } from '../lexicon/function-words.js';
import { NAMING } from '../lexicon/reporting-verbs.js';
import type { ReportingClause } from '../narration/clause.js';
import type { Token } from '../narration/token.js';
import { isFiniteVerb } from '../narration/verbs.js';
import type { SentenceView } from '../narration/view.js';
import type { Narration } from './sieve.js';

/** A quotation in its sentence. */
export interface Place {
  readonly view: SentenceView;
  readonly token: number;
  readonly clauses: readonly ReportingClause[];
  /** True for a quotation of one or two words. */
  readonly short: boolean;
}

/** The sentence of a quotation with its reporting clauses. */
export function placeOf(narration: Narration, quotation: number): Place {
  const { sentence, token, short } = narration.place(quotation);
  return { view: narration.views[sentence] as SentenceView, token, clauses: narration.clauses(sentence), short };
}

/** The word before a quotation, an article between them skipped: the "as" of `cast as a “lie”`. */
export function wordBefore({ view, token }: Place): string {
  const before = /^(?:an?|the)$/u.test(view.tokens[token - 1]?.lower ?? '') ? token - 2 : token - 1;
  return view.tokens[before]?.lower ?? '';
}

/** A sentence, and whether it stands in the paragraph before. */
export interface SentenceBefore {
  readonly view: SentenceView;
  readonly apart: boolean;
}

/** The sentence right before a quotation that stands on its own; null where it does not, or nothing is near. */
export function sentenceBefore(narration: Narration, quotation: number): SentenceBefore | null {
  const { index, paragraph } = placeOf(narration, quotation).view.sentence;
  const view = narration.views[index - 1];
  if (!narration.isBare(index) || !view || view.sentence.paragraph < paragraph - 1) return null;
  return { view, apart: view.sentence.paragraph < paragraph };
}

/** How many tokens stand before the colon of a label: a single one is none, as in "Q:". */
const SHORTEST_LABEL = 2;
const LONGEST_LABEL = 12;

/** `Then, in May:`, `Ann Roe, mayor of Lund:`: words without a verb of their own that end in the colon at a token. */
export function isLabel(view: SentenceView, colon: number): boolean {
  const { tokens } = view;
  if (tokens[colon]?.text !== ':' || colon < SHORTEST_LABEL || colon > LONGEST_LABEL) return false;
  const follows = tokens[colon - 1]?.lower === 'follows' && tokens[colon - 2]?.lower === 'as';
  for (let at = 0; at < (follows ? colon - 1 : colon); at++)
    if (isFiniteVerb(view, at) || tokens[at]?.kind === 'quotation') return false;
  return true;
}

const isLoose = (token: Token | undefined): boolean =>
  token?.kind === 'punctuation' && /^[,;:—–―.…-]+$/u.test(token.text);

/** The first token behind `at` that is not loose punctuation. */
export function nextWord(view: SentenceView, at: number): number {
  let next = at + 1;
  while (isLoose(view.tokens[next])) next++;
  return next;
}

/** The last token before `at` that is not loose punctuation, or -1. */
export function previousWord(view: SentenceView, at: number): number {
  let previous = at - 1;
  while (isLoose(view.tokens[previous])) previous--;
  return previous;
}

/** How many clauses on either side of a quotation are looked at: bounds the work on a sentence without end. */
const NEAR = 12;

/** How many of the clauses begin before a token: they are sorted by their verbs. */
function countBefore(clauses: readonly ReportingClause[], token: number): number {
  let low = 0;
  let high = clauses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((clauses[middle]?.verb ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `what is being called a “lie”`, `a group called “Ahead”`, `a cake that read “Ahead”`: the verb right before the quotation has nobody who says so. */
function isSilent({ view, token }: Place, { cue, order, to }: ReportingClause): boolean {
  const between = view.tokens.slice(to, token);
  const names = NAMING.has(cue.lemma) || cue.lemma === 'read' || between[0]?.lower === 'as';
  return order === 'none' && names && between.every(({ lower }) => /^(?:as|an?|the)$/u.test(lower));
}

/** `praised by a group of “observers”`: the quotation belongs to the phrase that names the speaker; not in `accused by a group of “lies”`. */
const isOwner = ({ view, token }: Place, { subject, cue }: ReportingClause): boolean =>
  subject?.to === token - 1 && view.tokens[token - 1]?.lower === 'of' && cue.lemma !== 'accuse';

/** What goes on about whoever stands right before it: an age, an apposition, a relative clause. */
const APPOSED = /^(?:\d+|an?|one|the|who|whose|\p{L}-.*)$/u;

/** `“It was bad,” said Ann Roe, who waited in a “long” line`: the clause has its quotation, and this one only tells of the speaker. */
function isOver({ view, token }: Place, { order, from, to }: ReportingClause): boolean {
  const { tokens, text } = view;
  if (order !== 'after' || !tokens.slice(Math.max(0, from - 2), from).some(({ kind }) => kind === 'quotation'))
    return false;
  const apposed = /^[,(]$/u.test(tokens[to]?.text ?? '') && APPOSED.test(tokens[to + 1]?.lower ?? '');
  const embedded = tokens[token - 1]?.kind === 'word' && !/\p{L}\.$/u.test(tokens[token - 1]?.text ?? '');
  const said = text.slice(tokens[token]?.start, tokens[token]?.end);
  const goesOn = tokens.slice(to, token).some(({ lower }) => SUBJECT_PRONOUNS.has(lower));
  return apposed && embedded && !goesOn && /^\P{L}*\p{Ll}/u.test(said);
}

/**
 * The clauses whose verb stands before the quotation, nearest first; nouns that report have a sieve of their own. There are
 * none where the nearest has nobody who says it, or names its speaker by the quotation.
 */
export function clausesBefore(place: Place): ReportingClause[] {
  const { clauses, token } = place;
  const count = countBefore(clauses, token);
  const found = clauses
    .slice(Math.max(0, count - NEAR), count)
    .filter((clause) => clause.order !== 'nominal' && !isOver(place, clause))
    .reverse();
  const [nearest] = found;
  return nearest && (isSilent(place, nearest) || isOwner(place, nearest)) ? [] : behindSemicolon(place, found);
}

/** How far before the quotation the semicolon may stand. */
const SEMICOLON_REACH = 40;

/** `Ms Roe called it “dead”; Mr Lund spoke of “life”`: only what reports behind the semicolon, where anybody does. */
function behindSemicolon({ view, token }: Place, clauses: ReportingClause[]): ReportingClause[] {
  if (clauses.length < 2) return clauses;
  let semicolon = token - 1;
  while (semicolon > Math.max(0, token - SEMICOLON_REACH) && view.tokens[semicolon]?.text !== ';') semicolon--;
  const behind = clauses.filter(({ verb, subject, order }) => verb > semicolon && subject && order !== 'shared');
  return view.tokens[semicolon]?.text === ';' && behind.length > 0 ? behind : clauses;
}

/** The nouns that report before the quotation, nearest first. */
export function nounsBefore({ clauses, token }: Place): ReportingClause[] {
  const count = countBefore(clauses, token);
  return clauses
    .slice(Math.max(0, count - NEAR), count)
    .filter(({ order }) => order === 'nominal')
    .reverse();
}

/** The clauses that begin behind the quotation, nearest first. */
export function clausesAfter({ clauses, token }: Place): ReportingClause[] {
  const count = countBefore(clauses, token);
  return clauses.slice(count, count + NEAR).filter(({ from, order }) => from > token && order !== 'nominal');
}
