import type { Gender } from '../names/gender.js';
import type { Identity } from './resolver.js';

const PRONOUN_GENDER = new Map<string, Gender>([
  ['he', 'male'],
  ['him', 'male'],
  ['she', 'female'],
  ['her', 'female'],
]);

/** True for the pronouns that stand for one person. */
export const isPersonPronoun = (text: string): boolean => PRONOUN_GENDER.has(text.toLowerCase());

/** True when a person pronoun may stand for that identity. */
export function agrees(pronoun: string, { entity, entry }: Identity): boolean {
  const wanted = PRONOUN_GENDER.get(pronoun.toLowerCase());
  const type = entry?.type ?? entity?.type;
  if (!wanted || !type || type === 'organization' || type === 'place') return false;
  if (type === 'unclear' && (entity?.words.length ?? 0) < 2) return false;
  const gender = entry?.gender ?? entity?.gender;
  return !gender || gender === wanted;
}
