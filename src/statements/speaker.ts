import { GROUP_NOUNS, ORGANIZATION_NOUNS, ROLE_NOUNS } from '../lexicon/role-nouns.js';
import { foldName } from '../names/fold.js';
import type { Registry } from '../speakers/registry.js';
import type { Identity, Resolution } from '../speakers/resolver.js';
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

/** The fullest name: the article's own, unless it has but one word of it. */
export const nameOf = ({ entity, entry, description }: Identity): string =>
  entity && (!entry || entity.words.length > 1) ? entity.name : (entry?.name ?? description ?? '');

function typeOf({ entity, entry }: Resolution, description: string): Speaker['type'] {
  if (entry) return entry.type;
  if (!entity) return describedType(description);
  return entity.type === 'organization' || entity.type === 'place' ? 'organization' : 'person';
}

/** What tells the groups: the article's titles for a person, and what an institution or an unnamed speaker is called. */
function titlesOf({ entity }: Resolution, name: string): readonly string[] {
  if (!entity) return [name];
  return entity.type === 'organization' ? [...entity.titles, name] : entity.titles;
}

/** Makes the speakers of one article's records from resolutions; null for one that is ambiguous. */
export function speakerMaker(registry: Registry, date: string | null): (resolution: Resolution) => Speaker | null {
  const known = new Map<unknown, Speaker>();
  return (resolution) => {
    const { entity, entry, description } = resolution;
    const key = entity ?? entry ?? description;
    if (key === null) return null;
    const name = nameOf(resolution);
    const groups = (): string[] => registry.groupsOf(entry, titlesOf(resolution, name), date);
    const speaker = known.get(key) ?? {
      id: entry?.id ?? slug(name),
      name,
      type: typeOf(resolution, name),
      groups: groups(),
    };
    known.set(key, speaker);
    return speaker;
  };
}
