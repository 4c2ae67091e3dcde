import { isDefinite } from '../description.js';
import { identityOf } from '../identity.js';
import type { RegistryEntry } from '../registry.js';
import type { Resolver } from '../resolver.js';

export const roleTerm: Resolver<'role-term'> = {
  id: 'role-term',
  summary: 'A description that the registry gives one holder at the article’s date.',
  example: '“the Russian leader”',
  resolve({ roster, registry, date }, mention) {
    if (mention.form !== 'description' || !(isDefinite(mention.text) || /['’]s?\s/u.test(mention.text))) return null;
    const isNamed = (holder: RegistryEntry): boolean =>
      roster.entities.some((entity) => identityOf(registry, entity).entry === holder);
    const entry = registry.byRole(mention.text, date, isNamed);
    if (!entry) return null;
    const entity = roster.entities.find((candidate) => identityOf(registry, candidate).entry === entry) ?? null;
    return { entity, entry, description: null };
  },
};
