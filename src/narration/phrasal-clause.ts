import type { CueClass } from '../lexicon/reporting-verbs.js';
import { clauseOf, cueOf, type ReportingClause, type SubjectOrder } from './clause.js';
import type { Mention } from './mention.js';
import type { SentenceView } from './view.js';

export const SPEECH: ReadonlySet<CueClass> = new Set(['speech']);

/** The clause of a cue in tokens [at, to), or null where nobody is its subject. */
export function phrasalClauseOf(
  view: SentenceView,
  at: number,
  to: number,
  lemma: string,
  subject: Mention | null,
  order: SubjectOrder,
): ReportingClause | null {
  if (!subject) return null;
  const before = order === 'before';
  return clauseOf(view, at, cueOf(view, at, to, lemma, SPEECH), subject, order, {
    from: before ? subject.from : at,
    to: before ? to : Math.max(subject.to, to),
  });
}
