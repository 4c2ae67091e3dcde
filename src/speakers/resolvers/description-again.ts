import { documentNoun, headNoun, isDefinite } from '../description.js';
import type { Resolver } from '../resolver.js';

/** What a description is about, also where that is no person: "the article". */
const headOf = (text: string): string | null => headNoun(text) ?? documentNoun(text);

/** How many sentences back the description may stand. */
const REACH = 6;

export const descriptionAgain: Resolver<'description-again'> = {
  id: 'description-again',
  summary: 'A definite description takes up an earlier one with the same noun.',
  example: 'A senior official warned of delays. The official said …',
  resolve(context, mention) {
    if (mention.form !== 'description' || !isDefinite(mention.text)) return null;
    const head = headOf(mention.text);
    if (!head) return null;
    for (let sentence = mention.sentence; sentence >= Math.max(0, mention.sentence - REACH); sentence--) {
      for (const { subject } of context.narration.clauses(sentence).toReversed()) {
        if (
          subject?.form !== 'description' ||
          subject.end > mention.start ||
          isDefinite(subject.text) ||
          headOf(subject.text) !== head
        )
          continue;
        const identity = context.resolve(subject);
        if (identity) return identity;
      }
    }
    return null;
  },
};
