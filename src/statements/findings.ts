import type { Decision } from '../attribution/sieve.js';
import type { NotSpeech } from '../quotations/speech.js';
import type { ResolverContext } from '../speakers/resolver.js';

/** What the stages before found out about the quotations, by index. */
export interface Findings extends ResolverContext {
  readonly file: string;
  readonly reasons: readonly (NotSpeech | null)[];
  readonly decisions: readonly (Decision | null)[];
}
