import { DEMONYMS } from '../lexicon/places.js';
import { DOCUMENT_NOUNS, GROUP_NOUNS, ORGANIZATION_NOUNS, ROLE_NOUNS } from '../lexicon/role-nouns.js';

/** True for a word that can head a noun phrase of a speaker. */
export const isSpeakerNoun = (word: string): boolean =>
  ROLE_NOUNS.has(word) ||
  GROUP_NOUNS.has(word) ||
  DEMONYMS.has(word) ||
  ORGANIZATION_NOUNS.has(word) ||
  DOCUMENT_NOUNS.has(word) ||
  (word.endsWith('s') &&
    (ROLE_NOUNS.has(word.slice(0, -1)) ||
      ORGANIZATION_NOUNS.has(word.slice(0, -1)) ||
      DOCUMENT_NOUNS.has(word.slice(0, -1))));
