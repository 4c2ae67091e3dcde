import { agrees, isPersonPronoun } from '../agreement.js';
import type { Resolver } from '../resolver.js';

/** How many sentences back the name may stand. */
const REACH = 6;

export const pronounRecent: Resolver<'pronoun-recent'> = {
  id: 'pronoun-recent',
  summary: '“He” or “she”: the nearest earlier person of that gender, subject or not.',
  example: 'The council met Ann Roe. She said …',
  resolve({ roster, registry }, mention) {
    if (mention.form !== 'pronoun' || !isPersonPronoun(mention.text)) return null;
    for (const occurrence of roster.occurrences.toReversed()) {
      if (
        occurrence.sentence > mention.sentence ||
        (occurrence.sentence === mention.sentence && occurrence.to > mention.from)
      )
        continue;
      if (occurrence.sentence < mention.sentence - REACH) return null;
      const identity = { entity: occurrence.entity, entry: registry.byName(occurrence.entity.name), description: null };
      if (agrees(mention.text, identity)) return identity;
    }
    return null;
  },
};
