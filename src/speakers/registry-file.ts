import type { Gender } from '../names/gender.js';

/**
 * A registry as written: data only. Names and terms may give spellings word by word, `Svetlana|Sviatlana Tikhanovskaya`.
 * Built-in packs have these types without a check at start-up (zod costs 0.1 s to load); a test checks them instead.
 */
export interface RegistryFile {
  readonly description?: string;
  readonly groups?: readonly GroupData[];
  readonly speakers: readonly SpeakerData[];
}

export interface SpeakerData {
  readonly id: string;
  readonly name: string;
  readonly type: 'person' | 'organization';
  readonly gender?: Gender;
  readonly aliases?: readonly string[];
  readonly roles?: readonly RoleData[];
  /** Groups for good. Those that go with an office stand at the role. */
  readonly groups?: readonly string[];
}

/** Phrases that stand for their holder while the dates hold: ISO dates, both inclusive. */
export interface RoleData {
  readonly terms: readonly string[];
  readonly from?: string;
  readonly to?: string;
  /** Too general to mean the holder ("the veteran incumbent") unless the article names them too. */
  readonly vague?: boolean;
  /** Groups that the holder is in while the role lasts. */
  readonly groups?: readonly string[];
}

export interface GroupData {
  readonly id: string;
  readonly name: string;
  readonly titles?: readonly TitleRule[];
}

/** Whoever an article calls an `as` of an `of` ("an EU diplomat", "spokesman for NATO") is in the group. */
export interface TitleRule {
  /** Institutions. A capital counts: `US` is not "us", `Commission` not "commission". */
  readonly of: readonly string[];
  readonly as: readonly string[];
  /** The `as` must follow its institution at once, where other bodies start with the same word ("US Airways spokesman"). */
  readonly adjacent?: boolean;
}
