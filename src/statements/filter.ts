import { foldName } from '../names/fold.js';
import type { Registry } from '../speakers/registry.js';
import type { Speaker, Statement } from './schema.js';

/** Whose statements to keep: those of any of the speakers and of any member of the groups. */
export interface Wanted {
  /** Registry ids, names or family names. */
  readonly speakers: readonly string[];
  readonly groups: readonly string[];
}

/** A test of one statement, or null when everything is wanted. */
export function filterFor(wanted: Wanted, registry: Registry): ((statement: Statement) => boolean) | null {
  if (wanted.speakers.length === 0 && wanted.groups.length === 0) return null;
  const names = wanted.speakers.map((name) => ({ words: foldName(name), id: registry.byName(name)?.id ?? null }));
  return ({ speaker }) =>
    speaker !== null &&
    (names.some(({ words, id }) => speaker.id === id || isCalled(speaker, words)) ||
      wanted.groups.some((group) => speaker.groups.includes(group)));
}

/** `leyen` and `von der leyen` both call Ursula von der Leyen; `der` does not. */
function isCalled(speaker: Speaker, words: string): boolean {
  return foldName(speaker.id) === words || ` ${foldName(speaker.name)}`.endsWith(` ${words}`);
}
