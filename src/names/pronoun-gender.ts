import type { Token } from '../narration/token.js';
import type { Gender } from './gender.js';

const TELLING = new Map<string, Gender>([
  ...['he', 'his', 'himself'].map((word) => [word, 'male'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'female'] as const),
]);

/** `believed in her`: as an object it is somebody else than the clause's subject; before a noun it owns. */
const isObject = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'her' && tokens[at + 1]?.kind !== 'word';

/** The gender of the pronouns behind token `from` that may stand for the subject; null where there are none, or both. */
export function pronounGender(tokens: readonly Token[], from: number): Gender | null {
  const told = new Set<Gender>();
  for (let at = from; at < tokens.length; at++) {
    const gender = TELLING.get(tokens[at]?.lower ?? '');
    if (gender && !isObject(tokens, at)) told.add(gender);
  }
  return told.size === 1 ? ([...told][0] ?? null) : null;
}

/** The gender that most sentences tell, if at least twice as many as tell the other. */
export function majority(votes: readonly Gender[]): Gender | null {
  const male = votes.filter((gender) => gender === 'male').length;
  const female = votes.length - male;
  if (male >= 2 * female && male > 0) return 'male';
  return female >= 2 * male && female > 0 ? 'female' : null;
}
