import type { CueClass } from '../lexicon/reporting-verbs.js';
import type { Span } from '../text/span.js';
import type { Mention } from './mention.js';
import type { SentenceView } from './view.js';

/** A reporting verb or phrase where it stands in a sentence. */
export interface Cue extends Span {
  readonly text: string;
  readonly lemma: string;
  readonly classes: ReadonlySet<CueClass>;
}

/**
 * How a clause names who reports: before the verb, behind it, as agent, by sharing another clause's subject, as the one
 * whom another quotes, as owner of a noun ("Ms Roe's claim"), or not at all.
 */
export type SubjectOrder = 'before' | 'after' | 'agent' | 'shared' | 'relayed' | 'nominal' | 'none';

/** A cue with its subject: "the minister said", "said Ms Roe", "described by critics as", "according to the report". */
export interface ReportingClause {
  readonly cue: Cue;
  readonly subject: Mention | null;
  readonly order: SubjectOrder;
  readonly sentence: number;
  /** The tokens that the cue and an adjacent subject cover, half-open. */
  readonly from: number;
  readonly to: number;
  /** The cue's own first token. */
  readonly verb: number;
}

/** The word at a token in lower case, or ''. */
export const wordAt = ({ tokens }: SentenceView, at: number): string => (at < 0 ? '' : (tokens[at]?.lower ?? ''));

/**
 * The nearest token back from `at` on that `fits`, with nothing but words between; -1 where none of the first `reach` does.
 * @param reach how many tokens are looked at, the one at `at` among them.
 */
export function searchBack(
  { tokens }: SentenceView,
  at: number,
  reach: number,
  fits: (word: string, at: number) => boolean,
): number {
  for (let i = at; i > at - reach; i--) {
    const token = tokens[i];
    if (token?.kind !== 'word') return -1;
    if (fits(token.lower, i)) return i;
  }
  return -1;
}

/** The cue that tokens [from, to) make. */
export function cueOf(
  view: SentenceView,
  from: number,
  to: number,
  lemma: string,
  classes: ReadonlySet<CueClass>,
): Cue {
  const start = view.tokens[from]?.start ?? 0;
  const end = view.tokens[to - 1]?.end ?? start;
  return { start, end, text: view.text.slice(start, end), lemma, classes };
}

/** A clause of the cue at token `verb`; `span` are the tokens of an adjacent subject. */
export function clauseOf(
  view: SentenceView,
  verb: number,
  cue: Cue,
  subject: Mention | null,
  order: SubjectOrder,
  span?: { from?: number; to?: number },
): ReportingClause {
  return {
    cue,
    subject,
    order,
    sentence: view.sentence.index,
    verb,
    from: Math.min(span?.from ?? verb, verb),
    to: Math.max(span?.to ?? verb + 1, verb + 1),
  };
}
