import { PERSONAL_DOCUMENTS } from '../lexicon/personal-documents.js';
import { DOCUMENT_NOUNS, GROUP_NOUNS, ORGANIZATION_NOUNS, ROLE_NOUNS } from '../lexicon/role-nouns.js';
import type { Gender } from '../names/gender.js';
import { beforeComplement, headNoun, tellingWords } from './description.js';
import type { Identity } from './resolver.js';

const PRONOUN_GENDER = new Map<string, Gender>([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
]);

/** True for the pronouns that stand for one person. */
export const isPersonPronoun = (text: string): boolean => PRONOUN_GENDER.has(text.toLowerCase());

/** A longer phrase is a whole clause that was taken for a subject, as a headline's. */
const LONGEST = 8;

/** Those who ask, and write down who answers. */
const REPORTERS = new Set(['reporter', 'correspondent', 'interviewer', 'moderator']);

/** `one of her brothers` is no "she". */
function isOneOf(description: string, wanted: Gender | null): boolean {
  const genders = tellingWords(description).map((word) => ROLE_NOUNS.get(word));
  const told = genders.find((gender) => gender === 'male' || gender === 'female');
  return !wanted || !told || told === wanted;
}

/** "senior official" may be "he" or "she", "spokeswoman" only "she", "officials" neither. */
function isDescribedPerson(description: string, wanted: Gender | null): boolean {
  if (
    /^(?:no|every|each|any|two|three|four|five|six|seven|eight|nine|ten|\d+)\b(?!-)|\band\b/iu.test(description) ||
    description.split(' ').length > LONGEST
  )
    return false;
  if (/^(?:another|a (?:second|third))$/iu.test(description)) return true;
  if (/^(?:one|another) of /iu.test(description)) return isOneOf(description, wanted);
  const noun = headNoun(description) ?? '';
  if (REPORTERS.has(noun)) return false;
  const gender = ROLE_NOUNS.get(noun);
  return gender !== undefined && (!wanted || gender === 'either' || gender === wanted);
}

/** True when that identity is a person of that gender, as far as is known. */
export function isPerson({ entity, entry, description }: Identity, wanted: Gender | null): boolean {
  if (description) return isDescribedPerson(description, wanted);
  const type = entry?.type ?? entity?.type;
  const gender = entry?.gender ?? entity?.gender;
  const fits = !wanted || !gender || gender === wanted;
  if (entity?.mayBePerson && !entry) return fits;
  if (!type || type === 'organization' || type === 'place') return false;
  if (type === 'unclear' && (entity?.words.length ?? 0) < 2) return false;
  return fits;
}

/** True when a person pronoun may stand for that identity. */
export function agrees(pronoun: string, identity: Identity): boolean {
  const wanted = PRONOUN_GENDER.get(pronoun.toLowerCase());
  return wanted !== undefined && isPerson(identity, wanted);
}

/** True when "it" or "they" may stand for that identity: an organisation, a place's government, a group. */
export function isInstitution(pronoun: string, { entity, entry, description }: Identity): boolean {
  if (entry) return entry.type === 'organization';
  if (entity) return entity.type === 'organization' || entity.type === 'place';
  const words = tellingWords(description ?? '');
  const plural = (description ?? '')
    .toLowerCase()
    .split(/\s+/u)
    .some((word) => GROUP_NOUNS.has(word));
  if (pronoun.toLowerCase() === 'they') return plural || words.some((word) => ORGANIZATION_NOUNS.has(word));
  if (
    /^(?:crowd|audience|jury|public|police|team|crew|panel)$/u.test(
      tellingWords(beforeComplement(description ?? '')).at(-1) ?? '',
    )
  )
    return true;
  return (
    !plural &&
    words.some((word) => ORGANIZATION_NOUNS.has(word) || (DOCUMENT_NOUNS.has(word) && !PERSONAL_DOCUMENTS.has(word)))
  );
}
