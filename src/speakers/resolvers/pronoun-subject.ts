import { agrees, isPersonPronoun } from '../agreement.js';
import type { Resolver } from '../resolver.js';
import { subjectsBefore } from '../subjects-before.js';

/** How many sentences back a pronoun's antecedent may be. */
const REACH = 5;

export const pronounSubject: Resolver<'pronoun-subject'> = {
  id: 'pronoun-subject',
  summary: '“He” or “she”: the nearest earlier subject of that gender.',
  example: 'Ann Roe opened the bridge. She said …',
  resolve(context, mention) {
    if (mention.form !== 'pronoun' || !isPersonPronoun(mention.text)) return null;
    for (const subject of subjectsBefore(context, mention, REACH)) {
      const identity = context.resolve(subject);
      if (identity && agrees(mention.text, identity)) return identity;
    }
    return null;
  },
};
