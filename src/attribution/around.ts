import { CIRCUMSTANCE } from '../lexicon/function-words.js';
import { CORE_CUES, NAMING } from '../lexicon/reporting-verbs.js';
import type { ReportingClause } from '../narration/clause.js';
import { DASH, type Token } from '../narration/token.js';
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

/** `what is being called a “lie”`, `a group called “Ahead”`, `a shirt that read “Ahead”`: the verb right before the quotation has nobody who says so. */
function isSilent({ view, token }: Place, { cue, order, to }: ReportingClause): boolean {
  const between = view.tokens.slice(to, token);
  const names = NAMING.has(cue.lemma) || cue.lemma === 'read' || between[0]?.lower === 'as';
  return order === 'none' && names && between.every(({ lower }) => /^(?:as|an?|the)$/u.test(lower));
}

/** `praised by a group of “observers”`: the quotation belongs to the phrase that names the speaker. */
const isOwner = ({ view, token }: Place, { subject }: ReportingClause): boolean =>
  subject?.to === token - 1 && view.tokens[token - 1]?.lower === 'of';

/**
 * The clauses whose verb stands before the quotation, nearest first; nouns that report have a sieve of their own. There are
 * none where the nearest has nobody who says it, or names its speaker by the quotation.
 */
export function clausesBefore(place: Place): ReportingClause[] {
  const { clauses, token } = place;
  const count = countBefore(clauses, token);
  const found = clauses
    .slice(Math.max(0, count - NEAR), count)
    .filter(({ order }) => order !== 'nominal')
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

const MODALS = new Set(['will', 'would', 'could', 'should', 'may', 'might', 'must', 'can', 'shall', "'d", "'ll"]);

/** `She expects that voters will say “no”`: reported itself, by the clause before it. */
const isModal = ({ view }: Place, clause: ReportingClause): boolean =>
  MODALS.has(view.tokens[clause.verb - 1]?.lower ?? '') || MODALS.has(view.tokens[clause.verb - 2]?.lower ?? '');

/** `Ms Roe did not comment on “leaks”`: a cue of answering that is denied reports nothing. */
const isDenied = ({ view }: Place, { verb, cue }: ReportingClause): boolean =>
  /^(?:comment|respond|reply|answer|elaborate)$/u.test(cue.lemma) &&
  /^(?:not|never|.*n't)$/u.test(view.tokens[verb - 1]?.lower ?? '');

const isMark = (token: Token | undefined, mark: RegExp): boolean =>
  token?.kind === 'punctuation' && mark.test(token.text);

/** True where such a mark stands between the clause and the quotation. */
const isClosed = ({ view, token }: Place, { to }: ReportingClause, mark: RegExp): boolean =>
  view.tokens.slice(to, token).some((between) => isMark(between, mark));

/** `As Ms Roe said, …`: no circumstance, but whose words follow. */
const isSource = ({ view }: Place, { cue, to }: ReportingClause): boolean =>
  view.tokens.slice(to, to + 2).some(({ text }) => text === ',') && cue.lemma !== 'speak' && cue.lemma !== 'talk';

/**
 * `When Ms Roe said so, Mr Lund replied: “…”`, `the plan, which some have praised, was “dead”`, `the plan – as Ms Roe said –
 * was “dead”`: a clause that is closed before the quotation, not by the comma that brings it in.
 */
function isBackground(place: Place, clause: ReportingClause): boolean {
  const { tokens } = place.view;
  let from = clause.from;
  while (from > 0 && tokens[from - 1]?.kind === 'word') from--;
  const opener = tokens[from]?.lower ?? '';
  if (/^(?:which|whom)$/u.test(opener)) return isMark(tokens[from - 1], /^,$/u) && isClosed(place, clause, /^,$/u);
  if (opener === 'as' && isMark(tokens[from - 1], DASH)) return isClosed(place, clause, DASH);
  if (!CIRCUMSTANCE.has(opener) || (opener === 'as' && isSource(place, clause)) || clause.to === place.token - 1)
    return false;
  return isClosed(place, clause, /^,$/u);
}

/** `cast the plan as “dead”`: the quotation is what somebody is said to judge. */
function isJudged({ view, token }: Place): boolean {
  const before = /^(?:an?|the)$/u.test(view.tokens[token - 1]?.lower ?? '') ? token - 2 : token - 1;
  return view.tokens[before]?.lower === 'as';
}

/** Phrases that name whose words they are. */
export const SOURCES = new Set(['according to', 'in the words of']);

/** Cues of several words, which report wherever they stand. */
const PHRASES = new Set(['go on', 'put it', 'make the point', 'let slip', 'take the view']);

/** The clause before the quotation that most likely reports it: the nearest with a core cue, else the nearest that reports at all. */
export function governing(place: Place): ReportingClause | null {
  const all = clausesBefore(place).filter((clause) => clause.subject && isReport(clause) && !isDenied(place, clause));
  const reports = all.filter(
    (clause, i) => !isBackground(place, clause) && !(isModal(place, clause) && i + 1 < all.length),
  );
  const judging = isJudged(place) ? reports.find(({ cue }) => cue.classes.has('assess')) : undefined;
  return (
    judging ??
    reports.find(({ cue }) => CORE_CUES.has(cue.lemma) || SOURCES.has(cue.lemma) || PHRASES.has(cue.lemma)) ??
    (place.short ? null : (reports[0] ?? null))
  );
}

/** `Ms Roe said: “Why?”`, `Ms Roe was asked, “Why?”`: a clause before brings in the quotation, so that what follows does not. */
function isIntroduced(place: Place): boolean {
  if (!isMark(place.view.tokens[place.token - 1], /^[:,]$/u)) return false;
  if (governing(place)) return true;
  const clause = clausesBefore(place).find(({ cue }) => CORE_CUES.has(cue.lemma));
  return clause !== undefined && !isBackground(place, clause);
}

/** The clauses that begin behind a quotation which nothing before it brings in, nearest first. */
export const reportsAfter = (place: Place): ReportingClause[] => (isIntroduced(place) ? [] : clausesAfter(place));

/** True for a cue that utters, shows or passes judgement: not a mere state of mind. */
export function isReport(clause: ReportingClause): boolean {
  const { classes } = clause.cue;
  return classes.has('speech') || classes.has('assess') || classes.has('show');
}
