import { titleGroups } from './groups.js';
import { lazily } from './lazily.js';
import type { RegistryEntry } from './registry-entry.js';
import type { GroupData, RegistryFile, SpeakerData } from './registry-file.js';
import { holderOf, holdingsOf, holdsAt, indexRoles } from './roles.js';
import { keysOf, lookupKey } from './spellings.js';

export type { RegistryEntry, Role } from './registry-entry.js';

/** A set of speakers; `titles` lets an article's own title for a person put them in ("the EU's foreign affairs spokesman"). */
export type RegistryGroup = GroupData;

/** Known speakers, indexed by folded name and by folded role term. */
export interface Registry {
  readonly entries: readonly RegistryEntry[];
  readonly groups: readonly RegistryGroup[];
  /** The entry with that name or alias, whatever its case, accents or apostrophes; null where none or more than one has it. */
  byName(name: string): RegistryEntry | null;
  /**
   * The one holder of a role term ("the Russian leader", article or not) at a date; null where none or more than one
   * fits. `isNamed` tells whom the article names: of several holders the named one is meant, and a vague term ("the
   * veteran incumbent") or, without a date, an office that has ended means nobody else.
   */
  byRole(term: string, date: string | null, isNamed?: (entry: RegistryEntry) => boolean): RegistryEntry | null;
  /** The groups of a speaker: the listed ones, and those that its titles in the article put it in. */
  groupsOf(entry: RegistryEntry | null, titles: readonly string[], date?: string | null): string[];
}

const entryOf = (speaker: SpeakerData): RegistryEntry => ({ aliases: [], roles: [], groups: [], ...speaker });

/** What later files give under an id replaces what earlier ones gave, at its first place. */
const lastById = <T extends { readonly id: string }>(items: readonly T[]): T[] => [
  ...new Map(items.map((item) => [item.id, item])).values(),
];

function indexNames(entries: readonly RegistryEntry[]): Map<string, RegistryEntry | null> {
  const index = new Map<string, RegistryEntry | null>();
  for (const entry of entries) {
    for (const key of [lookupKey(entry.name), ...entry.aliases.flatMap(keysOf)]) {
      const other = index.get(key);
      index.set(key, other === undefined || other === entry ? entry : null);
    }
  }
  return index;
}

/** Makes one registry of checked files; of two that give the same id the later wins. Indexes wait for their first use. */
export function buildRegistry(files: readonly RegistryFile[]): Registry {
  const entries = lastById(files.flatMap((file) => file.speakers)).map(entryOf);
  const groups = lastById(files.flatMap((file) => file.groups ?? []));
  const names = lazily(() => indexNames(entries));
  const roles = lazily(() => indexRoles(entries));
  const byTitle = lazily(() => titleGroups(groups));
  return {
    entries,
    groups,
    byName: (name) => names().get(lookupKey(name)) ?? null,
    byRole: (term, date, isNamed = () => false) => holderOf(holdingsOf(roles(), term), date, isNamed),
    groupsOf: (entry, titles, date = null) => {
      const held = entry?.roles.filter((role) => holdsAt(role, date)).flatMap((role) => role.groups ?? []) ?? [];
      const ids = new Set([...(entry?.groups ?? []), ...held, ...titles.flatMap(byTitle())]);
      return groups.filter(({ id }) => ids.has(id)).map(({ id }) => id);
    },
  };
}
