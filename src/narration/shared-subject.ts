import { CIRCUMSTANCE, CONJUNCTIONS, WEEKDAYS_AND_MONTHS } from '../lexicon/function-words.js';
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.js';
import { type ReportingClause, searchBack, wordAt } from './clause.js';
import { leadingSubject } from './leading-subject.js';
import type { Mention } from './mention.js';
import { subjectBefore } from './subjects.js';
import { clauseOfVerb, type Verb } from './verb.js';
import type { SubjectSearch } from './verb-group.js';
import { isFiniteVerb } from './verbs.js';
import type { SentenceView } from './view.js';

/** How many clauses back a verb may share a subject. */
const SHARED_REACH = 8;

/** True where a main clause may begin: at the head of the sentence, behind a comma, a quotation or "and". */
function startsClause(view: SentenceView, at: number): boolean {
  const before = view.tokens[at - 1];
  return before?.kind !== 'word' || CONJUNCTIONS.has(before.lower);
}

/** `said on Monday that`: what stands before a "that" which brings in what is said, no relative clause. */
const isReported = (view: SentenceView, at: number): boolean =>
  REPORTING_VERBS.has(wordAt(view, at)) || WEEKDAYS_AND_MONTHS.has(wordAt(view, at));

/** `Ms Roe said that the town knew but added`: a verb that goes on with what the outer clause reports. */
const goesOnReporting = ({ view, at, cue }: Verb): boolean =>
  (wordAt(view, at - 1) === 'but' || cue.lemma === 'add') && cue.classes.has('speech') && !cue.classes.has('assess');

/** `confirmed that they had spoken but called it early`: what the inner clause tells was over before the outer verb. */
const isEarlier = ({ view, at }: Verb, inner: number): boolean =>
  wordAt(view, inner - 1) === 'had' && wordAt(view, at - 1) === 'but';

/** `the bridge, which Ms Roe had called “dead” and promised to close`: joined to the verb of a relative or a reported clause. */
function joinsInner(verb: Verb, { from, to, order, verb: innerVerb }: ReportingClause): boolean {
  const { view, at } = verb;
  const opener = wordAt(view, from - 1);
  const inner =
    /^(?:which|whom)$/u.test(opener) ||
    (CIRCUMSTANCE.has(opener) && opener !== 'as') ||
    (opener === 'that' && !(isReported(view, from - 2) && goesOnReporting(verb)));
  return (
    inner &&
    order === 'before' &&
    !isEarlier(verb, innerVerb) &&
    CONJUNCTIONS.has(wordAt(view, at - 1)) &&
    view.tokens.slice(to, at - 1).every(({ text }) => text !== ',')
  );
}

/** `with Ms Roe calling it “dead” and asking`: joined to a participle that has its own subject. */
const joinsParticiple = (view: SentenceView, at: number, { order, verb }: ReportingClause): boolean =>
  order === 'before' &&
  wordAt(view, verb).endsWith('ing') &&
  wordAt(view, at).endsWith('ing') &&
  CONJUNCTIONS.has(wordAt(view, at - 1));

/** `when her son came in and said`: the subject of the verb that it is joined to in a clause of circumstance. */
function innerSubject(view: SentenceView, at: number): Mention | null {
  if (!CONJUNCTIONS.has(wordAt(view, at - 1))) return null;
  const verb = searchBack(view, at - 2, at, (_, i) => isFiniteVerb(view, i));
  const subject = verb >= 0 ? subjectBefore(view, verb - 1) : null;
  return subject && CIRCUMSTANCE.has(wordAt(view, subject.from - 1)) ? subject : null;
}

/** The subject that a verb without one shares: of the nearest main clause, else the one that opens the sentence, else of any clause. */
export function sharedSubject(verb: Verb): Mention | null {
  const { view, at, earlier } = verb;
  const near = earlier
    .slice(-SHARED_REACH)
    .filter(({ subject, order }) => subject && order !== 'agent' && order !== 'nominal');
  const nearest = near.findLast(({ order }) => order !== 'shared');
  const inner = innerSubject(view, at);
  if (inner) return inner;
  if (nearest && (joinsInner(verb, nearest) || joinsParticiple(view, at, nearest))) return nearest.subject;
  const main = near.findLast(({ from }) => startsClause(view, from));
  return main?.subject ?? leadingSubject(view, at) ?? near.at(-1)?.subject ?? null;
}

/** The clause of a verb that has no subject of its own. */
export function sharedClause(verb: Verb, group: SubjectSearch): ReportingClause {
  const subject = sharedSubject(verb);
  return clauseOfVerb(verb, subject, subject ? 'shared' : 'none', { from: group.before + 1 });
}
