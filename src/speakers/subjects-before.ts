import type { Mention } from '../narration/mention.js';
import { leadingSubject } from '../narration/subjects.js';
import type { ResolverContext } from './resolver.js';

/** The subjects in the narration before a mention, nearest first: of reporting clauses, and those that open a sentence. */
export function* subjectsBefore({ narration }: ResolverContext, mention: Mention, reach: number): Generator<Mention> {
  for (let sentence = mention.sentence; sentence >= Math.max(0, mention.sentence - reach); sentence--) {
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
