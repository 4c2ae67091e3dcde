import { agrees, isPersonPronoun } from '../agreement.js';
import { identityOf } from '../identity.js';
import type { Resolver } from '../resolver.js';

/** How many sentences ahead the name may stand. */
const AHEAD = 2;

export const pronounAhead: Resolver<'pronoun-ahead'> = {
  id: 'pronoun-ahead',
  summary: '“He” or “she” before anybody is named: the first person that the next sentences name.',
  example: '“It was thunder,” she said. Ann Roe, 34, was at home.',
  resolve({ roster, registry, narration }, mention) {
    if (mention.form !== 'pronoun' || !isPersonPronoun(mention.text)) return null;
    const ahead = Array.from({ length: AHEAD }, (_, i) => roster.inSentence(mention.sentence + 1 + i)).flat();
    const pronoun = mention.text.toLowerCase();
    for (const { entity, sentence, from } of ahead) {
      const identity = identityOf(registry, entity);
      // "By then he had left. He wrote to Bo Lund": an object of the pronoun's own verb
      const subjects = narration.subjects(sentence);
      if (subjects.some(({ text, to }) => text.toLowerCase() === pronoun && to <= from)) continue;
      if (agrees(mention.text, identity)) return identity;
    }
    return null;
  },
};
