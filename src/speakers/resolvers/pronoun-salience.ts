import { agrees, isPersonPronoun } from '../agreement.js';
import type { Resolver } from '../resolver.js';
import { salientBefore } from '../salience.js';

export const pronounSalience: Resolver<'pronoun-salience'> = {
  id: 'pronoun-salience',
  summary: '“He” or “she”: the most salient earlier person of that gender.',
  example: 'Ann Roe opened the bridge. She said …',
  resolve(context, mention) {
    if (mention.form !== 'pronoun' || !isPersonPronoun(mention.text)) return null;
    const [best] = salientBefore(context, mention, (identity) => agrees(mention.text, identity));
    return best?.identity ?? null;
  },
};
