import type { Entity } from '../../names/roster.js';
import { headNoun, isDefinite, tellingWords } from '../description.js';
import type { Resolver } from '../resolver.js';

/** True when one phrase says all that the other does, so that "the president" and "Russian president" may be one's. */
function fits(description: readonly string[], title: readonly string[], head: string): boolean {
  if (!title.includes(head)) return false;
  return description.every((word) => title.includes(word)) || title.every((word) => description.includes(word));
}

/** How many sentences ahead the name may follow: `the minister said. … Ann Roe, the minister, …` */
const AHEAD = 4;

export const roleInArticle: Resolver<'role-in-article'> = {
  id: 'role-in-article',
  summary: 'A definite description with the role that the article gives somebody.',
  example: '“The mayor” after “Ann Roe, the mayor of Lund”.',
  resolve({ roster, registry }, mention) {
    if (mention.form !== 'description' || !isDefinite(mention.text)) return null;
    const head = headNoun(mention.text);
    if (!head) return null;
    const words = tellingWords(mention.text);
    const bears = (entity: Entity): boolean =>
      entity.type !== 'organization' && entity.type !== 'place' && entity.titles.some((title) => fits(words, tellingWords(title), head));
    const recent = roster.occurrences.findLast(
      ({ entity, sentence, from }) => (sentence < mention.sentence || (sentence === mention.sentence && from < mention.from)) && bears(entity),
    );
    const later = roster.occurrences.find(({ entity, sentence }) => sentence >= mention.sentence && sentence <= mention.sentence + AHEAD && bears(entity));
    const entity = (recent ?? later)?.entity;
    return entity ? { entity, entry: registry.byName(entity.name), description: null } : null;
  },
};
