import type { Gender } from '../names/gender.js';
import type { RoleData } from './registry-file.js';

/** Phrases that stand for their holder ("the Russian leader") while the dates hold. */
export type Role = RoleData;

/** One known speaker. */
export interface RegistryEntry {
  readonly id: string;
  readonly name: string;
  readonly type: 'person' | 'organization';
  readonly gender?: Gender;
  /** Other names, as patterns: `spellings` gives the names that one stands for. */
  readonly aliases: readonly string[];
  readonly roles: readonly Role[];
  /** The groups it is in for good; `groupsOf` adds those that go with an office. */
  readonly groups: readonly string[];
}
