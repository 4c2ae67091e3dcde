import { agrees, isPersonPronoun } from '../agreement.js';
import { identityOf } from '../identity.js';
import type { Resolver } from '../resolver.js';

/** How many sentences ahead the name may stand. */
const AHEAD = 2;

export const pronounAhead: Resolver<'pronoun-ahead'> = {
  id: 'pronoun-ahead',
  summary: '“He” or “she” before anybody is named: the first person that the next sentences name.',
  example: '“It was thunder,” she said. Ann Roe, 34, was at home.',
  resolve({ roster, registry }, mention) {
    if (mention.form !== 'pronoun' || !isPersonPronoun(mention.text)) return null;
    const ahead = Array.from({ length: AHEAD }, (_, i) => roster.inSentence(mention.sentence + 1 + i)).flat();
    for (const { entity } of ahead) {
      const identity = identityOf(registry, entity);
      if (agrees(mention.text, identity)) return identity;
    }
    return null;
  },
};
