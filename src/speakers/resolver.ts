import type { Narration } from '../attribution/sieve.js';
import type { Entity, Roster } from '../names/roster.js';
import type { Mention } from '../narration/mention.js';
import type { Registry, RegistryEntry } from './registry.js';

/** Whom a mention stands for: somebody the article names, somebody only the registry knows, or nobody by name. */
export interface Identity {
  readonly entity: Entity | null;
  readonly entry: RegistryEntry | null;
  /** The name for a speaker that neither names: the description itself. */
  readonly description: string | null;
}

/** The answer of a resolver that finds several who fit alike: nobody is named, and no later rule is asked. */
export const AMBIGUOUS: Identity = { entity: null, entry: null, description: null };

/** An identity and the resolver that found it. */
export interface Resolution extends Identity {
  readonly rule: string;
}

/** What a resolver may look at. */
export interface ResolverContext {
  readonly narration: Narration;
  readonly roster: Roster;
  readonly registry: Registry;
  readonly date: string | null;
  /** Whom an earlier mention stands for; null where that is not known. */
  resolve(mention: Mention): Resolution | null;
}

/** One rule from a mention to whom it stands for; null where it does not apply. */
export interface Resolver<Id extends string = string> {
  readonly id: Id;
  readonly summary: string;
  readonly example: string;
  resolve(context: ResolverContext, mention: Mention): Identity | null;
}
