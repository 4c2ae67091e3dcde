import type { Mention } from '../narration/mention.js';
import { leadingSubject } from '../narration/subjects.js';
import type { SentenceView } from '../narration/view.js';
import type { ResolverContext } from './resolver.js';

/** `The plan of Ms Roe was dead, he said.`: what stands before a trailing clause is what it reports, and names somebody else. */
function isTrailing(view: SentenceView | undefined, mention: Mention): boolean {
  const before = view?.tokens[mention.from - 1];
  return before?.text === ',' || before?.kind === 'quotation';
}

/** The subjects in the narration before a mention, nearest first: of reporting clauses, and those that open a sentence. */
export function* subjectsBefore({ narration }: ResolverContext, mention: Mention, reach: number): Generator<Mention> {
  const first = isTrailing(narration.views[mention.sentence], mention) ? mention.sentence - 1 : mention.sentence;
  for (let sentence = first; sentence >= Math.max(0, mention.sentence - reach); sentence--) {
    const view = narration.views[sentence];
    if (!view) continue;
    const subjects = narration
      .clauses(sentence)
      .flatMap((clause) => (clause.subject && clause.order !== 'shared' ? [clause.subject] : []));
    const leading = leadingSubject(view, view.tokens.length);
    if (leading) subjects.push(leading);
    subjects.sort((a, b) => b.start - a.start);
    for (const subject of subjects) if (subject.end <= mention.start) yield subject;
  }
}
