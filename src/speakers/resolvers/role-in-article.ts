import { headNoun, isDefinite } from '../description.js';
import type { Resolver } from '../resolver.js';

export const roleInArticle: Resolver<'role-in-article'> = {
  id: 'role-in-article',
  summary: 'A definite description with the role that the article gives somebody.',
  example: '“The mayor” after “Ann Roe, the mayor of Lund”.',
  resolve({ roster, registry }, mention) {
    if (mention.form !== 'description' || !isDefinite(mention.text)) return null;
    const head = headNoun(mention.text);
    if (!head) return null;
    const bearers = roster.entities.filter(
      (entity) =>
        entity.type !== 'organization' &&
        entity.titles.some((title) =>
          title
            .toLowerCase()
            .split(/[^\p{L}-]+/u)
            .includes(head),
        ),
    );
    const recent = roster.occurrences.findLast(
      (occurrence) =>
        bearers.includes(occurrence.entity) &&
        (occurrence.sentence < mention.sentence ||
          (occurrence.sentence === mention.sentence && occurrence.from < mention.from)),
    );
    const entity = recent?.entity;
    return entity ? { entity, entry: registry.byName(entity.name), description: null } : null;
  },
};
