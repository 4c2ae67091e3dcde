import type { Mention } from '../narration/mention.js';
import type { Resolution, Resolver, ResolverContext } from './resolver.js';
import { RESOLVERS } from './resolvers/index.js';

/** More than any offset into an article, so that two offsets make one key. */
const LONGEST_TEXT = 2 ** 26;

/**
 * Asks each resolver in turn whom a mention stands for; the first that answers decides. Answers are kept, so that a
 * pronoun may lean on the mentions before it.
 */
export function mentionResolver(
  context: Omit<ResolverContext, 'resolve'>,
  resolvers: readonly Resolver[] = RESOLVERS,
): (mention: Mention) => Resolution | null {
  const known = new Map<number, Resolution | null>();
  const resolve = (mention: Mention): Resolution | null => {
    const key = mention.start * LONGEST_TEXT + mention.end;
    const answer = known.get(key);
    if (answer !== undefined) return answer;
    known.set(key, null);
    let resolution: Resolution | null = null;
    for (const resolver of resolvers) {
      const identity = resolver.resolve(asking, mention);
      if (!identity) continue;
      resolution = {
        entity: identity.entity,
        entry: identity.entry,
        description: identity.description,
        rule: resolver.id,
      };
      break;
    }
    known.set(key, resolution);
    return resolution;
  };
  const asking = { ...context, resolve };
  return resolve;
}
