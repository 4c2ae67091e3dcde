import type { Mention } from '../narration/mention.js';
import { REACH, referencesIn } from './references.js';
import type { Resolution, Resolver, ResolverContext } from './resolver.js';
import { RESOLVERS } from './resolvers/index.js';

/** More than any offset into an article, so that two offsets make one key. */
const LONGEST_TEXT = 2 ** 26;

/** How many mentions may wait for one another before all that stands well before them is resolved. */
const DEEP = 30;

/**
 * Asks each resolver in turn whom a mention stands for; the first that answers decides. Answers are kept, so that a
 * pronoun may lean on the mentions before it.
 */
export function mentionResolver(
  context: Omit<ResolverContext, 'resolve'>,
  resolvers: readonly Resolver[] = RESOLVERS,
): (mention: Mention) => Resolution | null {
  const known = new Map<number, Resolution | null>();
  let settled = 0;
  let depth = 0;
  /** Resolves what stands before a sentence in the order of the text, so that no long chain of pronouns runs out of stack. */
  const settleBefore = (end: number): void => {
    while (settled < end) {
      const sentence = settled++;
      for (const { subject } of context.narration.clauses(sentence)) if (subject) resolve(subject);
      for (const { subject } of referencesIn(asking, sentence)) if (subject) resolve(subject);
    }
  };
  const resolve = (mention: Mention): Resolution | null => {
    const key = mention.start * LONGEST_TEXT + mention.end;
    const answer = known.get(key);
    if (answer !== undefined) return answer;
    known.set(key, null);
    depth++;
    if (depth > DEEP) settleBefore(mention.sentence - REACH);
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
    depth--;
    known.set(key, resolution);
    return resolution;
  };
  const asking = { ...context, resolve };
  return resolve;
}
