import { identityOf } from '../identity.js';
import { AMBIGUOUS, type Resolver } from '../resolver.js';

export const articleName: Resolver<'article-name'> = {
  id: 'article-name',
  summary: 'The mention is a name: the bearer of its fullest form in the article.',
  example: '“Roe” after “Ann Roe, the mayor”.',
  resolve({ roster, registry }, mention) {
    if (mention.form !== 'name') return null;
    const entity = roster.at(mention.sentence, mention.from);
    if (entity?.ambiguous) return AMBIGUOUS;
    return entity && identityOf(registry, entity);
  },
};
