import type { Entity } from '../names/roster.js';
import type { Registry } from './registry.js';
import type { Identity } from './resolver.js';

const known = new WeakMap<Entity, { readonly registry: Registry; readonly identity: Identity }>();

/** The identity of somebody the article names, with the registry's entry where it has one. */
export function identityOf(registry: Registry, entity: Entity): Identity {
  const before = known.get(entity);
  if (before?.registry === registry) return before.identity;
  const identity: Identity = { entity, entry: registry.byName(entity.name), description: null };
  known.set(entity, { registry, identity });
  return identity;
}

/** The identity of a speaker whom only a description tells. */
export const described = (description: string): Identity => ({ entity: null, entry: null, description });
