import { GROUP_NOUNS, ORGANIZATION_NOUNS } from '../lexicon/role-nouns.js';
import { foldName } from '../names/fold.js';
import type { Registry } from '../speakers/registry.js';
import type { Resolution } from '../speakers/resolver.js';
import type { Speaker } from './schema.js';

const slug = (name: string): string => foldName(name).replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/gu, '') || 'speaker';

function describedType(description: string): Speaker['type'] {
  const [head = ''] = description.toLowerCase().split(/\s(?:of|for|at|from|with|in|to)\s/u);
  const words = head.split(/[^\p{L}-]+/u).filter(Boolean);
  if (words.some((word) => GROUP_NOUNS.has(word))) return 'group';
  return words.some((word) => ORGANIZATION_NOUNS.has(word)) && ORGANIZATION_NOUNS.has(words.at(-1) ?? '') ? 'organization' : 'unnamed';
}

/** The speaker of the record that a resolution stands for. */
export function speakerOf({ entity, entry, description }: Resolution, registry: Registry): Speaker {
  const titles = entity?.titles ?? (description ? [description] : []);
  const groups = registry.groupsOf(entry, titles);
  if (entry) return { id: entry.id, name: entry.name, type: entry.type, groups };
  if (entity) {
    const type = entity.type === 'organization' || entity.type === 'place' ? 'organization' : 'person';
    return { id: slug(entity.name), name: entity.name, type, groups };
  }
  const name = description ?? '';
  return { id: slug(name), name, type: describedType(name), groups };
}
