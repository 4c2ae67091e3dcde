import type { Gender } from '../names/gender.js';

/** Nouns for family, with the gender of the one they name. Source: written for this project. */
export const KIN: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...'father son brother husband grandfather grandson uncle nephew widower dad stepfather stepson'
    .split(' ')
    .map((noun) => [noun, 'male'] as const),
  ...'mother daughter sister wife grandmother granddaughter aunt niece widow mum mom stepmother stepdaughter'
    .split(' ')
    .map((noun) => [noun, 'female'] as const),
]);
