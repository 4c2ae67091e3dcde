import type { Flag } from '../command.js';
import { day, repeated, wholeNumber } from './values.js';

/** The flags that choose statements, as read. */
export interface FilterOptions {
  readonly speaker?: readonly string[];
  readonly group?: readonly string[];
  readonly cue?: readonly string[];
  readonly kind?: 'direct' | 'partial';
  readonly minWords?: number;
  readonly before?: string;
  readonly after?: string;
}

/** Which statements are wanted; the terms of two flags are the command's, for letters differ among commands. */
export const filterFlags = ({ speaker, group }: { speaker: string; group: string }): readonly Flag[] => [
  { term: speaker, help: 'only this speaker: id, name or family name (repeatable)', read: repeated },
  { term: group, help: 'only this group (repeatable)', read: repeated },
  { term: '--cue <lemma>', help: 'only what this verb reports, as "claim" (repeatable)', read: repeated },
  { term: '--kind <kind>', help: "only whole utterances, or fragments in the reporter's sentence", choices: KINDS },
  { term: '--min-words <n>', help: 'only statements of so many words or more', read: wholeNumber('--min-words', 1) },
  { term: '--before <yyyy-mm-dd>', help: 'only articles of days before this one', read: day('--before') },
  { term: '--after <yyyy-mm-dd>', help: 'only articles of days after this one', read: day('--after') },
];

const KINDS = ['direct', 'partial'];
