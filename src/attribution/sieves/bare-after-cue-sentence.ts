import type { ReportingClause } from '../../narration/clause.js';
import { type Mention, mentionOf } from '../../narration/mention.js';
import type { SentenceView } from '../../narration/view.js';
import { sentenceBefore } from '../around.js';
import { isReport } from '../governing.js';
import { byClause, byMention, type Sieve } from '../sieve.js';

/** `The plan, she says, is dead.`: a clause between commas tells the whole sentence. */
const isSetOff = ({ tokens }: SentenceView, { from, to }: ReportingClause): boolean =>
  tokens[from - 1]?.text === ',' && tokens[to]?.text === ',';

/** `Ms Roe’s answer?`: a noun that reports, and the question is what. */
const asks = ({ tokens }: SentenceView, { verb }: ReportingClause): boolean => tokens[verb + 1]?.text === '?';

/** `I asked Ms Roe what she felt. “…”`: whom the reporter has asked. */
function askedByReporter(view: SentenceView, clauses: readonly ReportingClause[]): Mention | null {
  const asking = clauses.find(({ cue, subject }) => cue.lemma === 'ask' && /^(?:i|we)$/iu.test(subject?.text ?? ''));
  if (!asking) return null;
  const at = asking.verb + 1;
  const name = view.nameAt(at);
  if (name) return mentionOf(view, name.spokenFrom, name.to, 'name');
  return /^(?:him|her)$/u.test(view.tokens[at]?.lower ?? '') ? mentionOf(view, at, at + 1, 'pronoun') : null;
}

export const bareAfterCueSentence: Sieve<'bare-after-cue-sentence'> = {
  id: 'bare-after-cue-sentence',
  summary: 'A quotation on its own follows a sentence that reports what somebody said.',
  example: 'Ann Roe said the town would recover. “We will rebuild.”',
  match({ narration, decisions }, quotation) {
    const before = sentenceBefore(narration, quotation);
    if (!before) return null;
    const { view, apart } = before;
    if (apart && view.tokens.some(({ quotation: other }) => decisions[other])) return null;
    const clauses = narration
      .clauses(view.sentence.index)
      .filter((clause) => clause.subject && (clause.order !== 'nominal' || asks(view, clause)) && isReport(clause));
    const asked = askedByReporter(view, clauses);
    if (asked) return { ...byMention(asked), implicit: apart };
    const spoken = clauses.filter((clause) => clause.cue.classes.has('speech'));
    const match = byClause(spoken.find((clause) => isSetOff(view, clause)) ?? spoken[0] ?? clauses[0]);
    return match && apart && view.tokens.at(-1)?.text !== ':' ? { ...match, cue: null, implicit: true } : match;
  },
};
