import { AUXILIARIES, CIRCUMSTANCE, CONJUNCTIONS, PREPOSITIONS } from '../lexicon/function-words.js';
import { CORE_CUES, NAMING } from '../lexicon/reporting-verbs.js';
import type { ReportingClause } from '../narration/clause.js';
import { DASH, type Token } from '../narration/token.js';
import { clausesAfter, clausesBefore, type Place, wordBefore } from './around.js';

const MODALS = new Set(['will', 'would', 'could', 'should', 'may', 'might', 'must', 'can', 'shall', "'d", "'ll"]);

/** `She expects that voters will say “no”`: reported itself, by the clause before it. */
const isModal = ({ view }: Place, clause: ReportingClause): boolean =>
  MODALS.has(view.tokens[clause.verb - 1]?.lower ?? '') || MODALS.has(view.tokens[clause.verb - 2]?.lower ?? '');

/** `Ms Roe did not comment on “leaks”`: a cue of answering that is denied reports nothing. */
const isDenied = ({ view }: Place, { verb, cue }: ReportingClause): boolean =>
  /^(?:comment|respond|reply|answer|elaborate)$/u.test(cue.lemma) &&
  /^(?:not|never|.*n't)$/u.test(view.tokens[verb - 1]?.lower ?? '');

/** `nobody had told them that they would have to “kneel”`: what nobody has said. */
const isNobody = ({ subject }: ReportingClause): boolean => /^(?:nobody|no one|none)\b/iu.test(subject?.text ?? '');

const isMark = (token: Token | undefined, mark: RegExp): boolean =>
  token?.kind === 'punctuation' && mark.test(token.text);

/** True where such a mark stands between the clause and the quotation. */
const isClosed = ({ view, token }: Place, { to }: ReportingClause, mark: RegExp): boolean =>
  view.tokens.slice(to, token).some((between) => isMark(between, mark));

/** `As Ms Roe said, …`: no circumstance, but whose words follow. */
const isSource = ({ view }: Place, { cue, to }: ReportingClause): boolean =>
  view.tokens.slice(to, to + 2).some(({ text }) => text === ',') && cue.lemma !== 'speak' && cue.lemma !== 'talk';

/** `when he said on Monday that under Ms Roe, “they fled”`: what the clause tells goes on to the quotation. */
function isToldOn({ view, token }: Place, { to, cue }: ReportingClause): boolean {
  const words = view.tokens.slice(to, token);
  const that = words.findIndex(({ lower }) => lower === 'that');
  const phrase = PREPOSITIONS.has(words[that + 1]?.lower ?? '') && words.at(-1)?.text === ',';
  return cue.classes.has('speech') && that >= 0 && phrase && words.slice(0, -1).every(({ kind }) => kind === 'word');
}

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
  return isClosed(place, clause, /^,$/u) && !isToldOn(place, clause);
}

/** `cast the plan as “dead”`: the quotation is what somebody is said to judge. */
export const isJudged = (place: Place): boolean => wordBefore(place) === 'as';

/** True where the quotation ends its clause, so that a verb which needs a complement has it there. */
const endsClause = ({ view, token }: Place): boolean => view.tokens[token + 1]?.kind !== 'word';

/** What begins another clause or phrase than the object of "called" and what belongs to it. */
const LEAVES = /^(?:after|and|as|because|before|but|for|on|or|to|when|while|who)$/u;

/** `called a report that donors had access “dead wrong”`: the verb that names its object by the quotation, whatever the object tells. */
function isNaming(place: Place, { cue, to, order }: ReportingClause): boolean {
  if (!NAMING.has(cue.lemma) || order === 'agent' || !endsClause(place)) return false;
  return place.view.tokens.slice(to, place.token).every(({ kind, lower }) => kind === 'word' && !LEAVES.test(lower));
}

/** Phrases that name whose words they are. */
export const SOURCES = new Set(['according to', 'in the words of']);

/** Cues of several words, which report wherever they stand. */
const PHRASES = new Set(['go on', 'put it', 'make the point', 'let slip', 'take the view']);

/** `Ms Roe spoke of “delays”`, `Ms Roe expressed her “concern”`: no more than a verb that reports and the quotation. */
function speaksOf({ view, token }: Place, { cue, to }: ReportingClause): boolean {
  const utters = /^(?:express|voice)$/u.test(cue.lemma);
  const speaks = /^(?:speak|talk)$/u.test(cue.lemma) && view.tokens[to]?.lower === 'of';
  const between = view.tokens.slice(speaks ? to + 1 : to, token);
  return (utters || speaks) && between.every(({ lower }) => /^(?:an?|her|his|its|the|their)$/u.test(lower));
}

const isCore = (place: Place, clause: ReportingClause): boolean =>
  [CORE_CUES, SOURCES, PHRASES].some((cues) => cues.has(clause.cue.lemma)) || speaksOf(place, clause);

/** `said that the crew had asked and were treated as “dirt”`: its subject goes on to do what reports nothing. */
function isLeft({ view, token }: Place, { to }: ReportingClause): boolean {
  for (let at = to; at + 1 < token && view.tokens[at]?.kind === 'word'; at++) {
    const joined = CONJUNCTIONS.has(view.tokens[at]?.lower ?? '') && AUXILIARIES.has(view.tokens[at + 1]?.lower ?? '');
    if (joined) return true;
  }
  return false;
}

/** The clause before the quotation that most likely reports it: the nearest with a core cue, else the nearest that reports at all. */
export function governing(place: Place): ReportingClause | null {
  const all = clausesBefore(place).filter(
    (clause) => clause.subject && !isNobody(clause) && isReport(clause) && !isDenied(place, clause),
  );
  const reports = all.filter(
    (clause, i) =>
      !isBackground(place, clause) && !(i + 1 < all.length && (isModal(place, clause) || isLeft(place, clause))),
  );
  const naming = reports.find((clause) => isNaming(place, clause));
  const judging = isJudged(place) ? reports.find(({ cue }) => cue.classes.has('assess')) : undefined;
  return (
    naming ?? judging ?? reports.find((clause) => isCore(place, clause)) ?? (place.short ? null : (reports[0] ?? null))
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
