import type { Mention } from '../../narration/mention.js';
import { isInstitution } from '../agreement.js';
import type { Resolver, ResolverContext } from '../resolver.js';

/** How many sentences back the institution may be. */
const REACH = 3;

/** The subjects of a sentence before an offset, nearest first. */
const subjects = ({ narration }: ResolverContext, sentence: number, offset: number): Mention[] =>
  narration
    .subjects(sentence)
    .filter(({ end }) => end <= offset)
    .sort((a, b) => b.start - a.start);

export const pronounInstitution: Resolver<'pronoun-institution'> = {
  id: 'pronoun-institution',
  summary: '“It” or “they”: the nearest earlier subject that is an institution, a document or a group.',
  example: 'The council met on Monday. It said …',
  resolve(context, mention) {
    if (mention.form !== 'pronoun' || !/^(?:it|they)$/iu.test(mention.text)) return null;
    for (let sentence = mention.sentence; sentence >= Math.max(0, mention.sentence - REACH); sentence--) {
      for (const subject of subjects(context, sentence, mention.start)) {
        const identity = context.resolve(subject);
        if (identity && isInstitution(mention.text, identity)) return identity;
      }
    }
    return null;
  },
};
