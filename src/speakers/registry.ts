import type { Gender } from '../names/gender.js';

/** A phrase that stands for its holder ("the Russian leader") while the dates hold; `from` and `to` are ISO dates, both inclusive. */
export interface Role {
  readonly term: string;
  readonly from?: string;
  readonly to?: string;
}

/** One known speaker. */
export interface RegistryEntry {
  readonly id: string;
  readonly name: string;
  readonly type: 'person' | 'organization';
  readonly gender?: Gender;
  readonly aliases: readonly string[];
  readonly roles: readonly Role[];
  readonly groups: readonly string[];
}

/** A set of speakers; `titles` lets an article's own title for a person put them in ("the EU's foreign affairs spokesman"). */
export interface RegistryGroup {
  readonly id: string;
  readonly name: string;
}

/** Known speakers, indexed by folded name and by folded role term. */
export interface Registry {
  readonly entries: readonly RegistryEntry[];
  readonly groups: readonly RegistryGroup[];
  /** The entry with that name or alias, whatever its case, accents or apostrophes; null where none or more than one has it. */
  byName(name: string): RegistryEntry | null;
  /** The one holder of a role term ("the Russian leader", article or not) at a date; null where none or more than one fits. */
  byRole(term: string, date: string | null): RegistryEntry | null;
  /** The groups of a speaker: the listed ones, and those that its titles in the article put it in. */
  groupsOf(entry: RegistryEntry | null, titles: readonly string[]): string[];
}
