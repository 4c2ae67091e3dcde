import { describe } from '../description.js';
import type { Resolver } from '../resolver.js';

export const asDescribed: Resolver<'as-described'> = {
  id: 'as-described',
  summary: 'A description that names nobody: the speaker is unnamed, a group, or an organisation without its name.',
  example: '“a senior official”',
  resolve(_context, mention) {
    return mention.form === 'description' ? { entity: null, entry: null, description: describe(mention.text) } : null;
  },
};
