import type { Mention } from '../narration/mention.js';
import { agrees, isPersonPronoun } from './agreement.js';
import type { ResolverContext } from './resolver.js';
import { salientBefore } from './salience.js';

/** How many times as salient as the next person a pronoun's bearer must be to stand unrivalled. Chosen on the train sets. */
const LEAD = 1.5;

/**
 * True when a "he" or "she" could well be somebody else: another person it agrees with is at least half as salient, or
 * nothing tells that the one it stands for is a man or a woman at all.
 */
export function hasCloseRival(context: ResolverContext, mention: Mention): boolean {
  if (!isPersonPronoun(mention.text)) return false;
  const chosen = context.resolve(mention);
  if (!chosen?.entry?.gender && !chosen?.entity?.gender) return true;
  const [best, next] = salientBefore(context, mention, (identity) => agrees(mention.text, identity));
  return best?.identity.entity !== chosen.entity || best.salience < LEAD * (next?.salience ?? 0);
}
