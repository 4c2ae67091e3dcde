import { CONJUNCTIONS } from '../lexicon/function-words.js';
import { type ReportingClause, wordAt } from './clause.js';
import { leadingSubject } from './leading-subject.js';
import type { Mention } from './mention.js';
import type { SubjectSearch } from './subjects.js';
import { clauseOfVerb, type Verb } from './verb.js';
import type { SentenceView } from './view.js';

/** How many clauses back a verb may share a subject. */
const SHARED_REACH = 8;

/** True where a main clause may begin: at the head of the sentence, behind a comma, a quotation or "and". */
function startsClause(view: SentenceView, at: number): boolean {
  const before = view.tokens[at - 1];
  return before?.kind !== 'word' || CONJUNCTIONS.has(before.lower);
}

/** `the bridge, which Ms Roe had called “dead” and promised to close`: joined to the verb of a relative clause. */
const joinsRelative = (view: SentenceView, at: number, { from, to, order }: ReportingClause): boolean =>
  order === 'before' &&
  /^(?:which|whom|that)$/u.test(wordAt(view, from - 1)) &&
  CONJUNCTIONS.has(wordAt(view, at - 1)) &&
  view.tokens.slice(to, at - 1).every(({ text }) => text !== ',');

/** `with Ms Roe calling it “dead” and asking`: joined to a participle that has its own subject. */
const joinsParticiple = (view: SentenceView, at: number, { order, verb }: ReportingClause): boolean =>
  order === 'before' &&
  wordAt(view, verb).endsWith('ing') &&
  wordAt(view, at).endsWith('ing') &&
  CONJUNCTIONS.has(wordAt(view, at - 1));

/** The subject that a verb without one shares: of the nearest main clause, else the one that opens the sentence, else of any clause. */
export function sharedSubject({ view, at, earlier }: Verb): Mention | null {
  const near = earlier
    .slice(-SHARED_REACH)
    .filter(({ subject, order }) => subject && order !== 'agent' && order !== 'nominal');
  const nearest = near.findLast(({ order }) => order !== 'shared');
  if (nearest && (joinsRelative(view, at, nearest) || joinsParticiple(view, at, nearest))) return nearest.subject;
  const main = near.findLast(({ from }) => startsClause(view, from));
  return main?.subject ?? leadingSubject(view, at) ?? near.at(-1)?.subject ?? null;
}

/** The clause of a verb that has no subject of its own. */
export function sharedClause(verb: Verb, group: SubjectSearch): ReportingClause {
  const subject = sharedSubject(verb);
  return clauseOfVerb(verb, subject, subject ? 'shared' : 'none', { from: group.before + 1 });
}
