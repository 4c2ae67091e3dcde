import { type Cue, clauseOf, type ReportingClause, type SubjectOrder } from './clause.js';
import type { Mention } from './mention.js';
import type { SentenceView } from './view.js';

/** A reporting verb where it stands, and the clauses found before it in its sentence. */
export interface Verb {
  readonly view: SentenceView;
  readonly at: number;
  readonly cue: Cue;
  readonly gerund: boolean;
  readonly participle: boolean;
  readonly finite: boolean;
  readonly base: boolean;
  readonly earlier: readonly ReportingClause[];
}

/** The clause of a verb. */
export const clauseOfVerb = (
  { view, at, cue }: Verb,
  subject: Mention | null,
  order: SubjectOrder,
  span?: { from?: number; to?: number },
): ReportingClause => clauseOf(view, at, cue, subject, order, span);
