import { GROUP_NOUNS, ORGANIZATION_NOUNS, ROLE_NOUNS } from '../lexicon/role-nouns.js';
import { foldName } from '../names/fold.js';
import type { Registry } from '../speakers/registry.js';
import type { Resolution } from '../speakers/resolver.js';
import type { Speaker } from './schema.js';

const slug = (name: string): string =>
  foldName(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '') || 'speaker';

/** What a description is of, by its head noun: the last word before its first preposition. */
function describedType(description: string): Speaker['type'] {
  const [phrase = ''] = description.toLowerCase().split(/\s(?:of|for|at|from|with|in|on|to|who|which|that)\s/u);
  const words = phrase.split(/[^\p{L}-]+/u).filter(Boolean);
  const head = words.at(-1) ?? '';
  if (GROUP_NOUNS.has(head))
    return /^(?:two|three|four|five|six|several|some)$/u.test(words[0] ?? '') ? 'unnamed' : 'group';
  return ORGANIZATION_NOUNS.has(head) && !ROLE_NOUNS.has(head) ? 'organization' : 'unnamed';
}

/** The speaker of the record that a resolution stands for; null where it is ambiguous. */
export function speakerOf({ entity, entry, description }: Resolution, registry: Registry): Speaker | null {
  if (!entity && !entry && description === null) return null;
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
