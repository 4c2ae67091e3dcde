import { filterFor } from '../statements/filter.js';
import type { Statement } from '../statements/schema.js';
import type { FilterOptions } from './flags/filter.js';
import type { RegistryOptions } from './flags.js';
import type { Io } from './io.js';
import { checkGroups, loadKnown } from './registry.js';

/** The known speakers of a run, the test of its filter flags, and how many registry files had to be left out. */
export interface Selection extends Awaited<ReturnType<typeof loadKnown>> {
  readonly filter: ((statement: Statement) => boolean) | null;
}

/** Loads the registry that the flags name, and makes one test of the flags that choose statements. */
export async function selectionOf(options: RegistryOptions & FilterOptions, io: Io): Promise<Selection> {
  const known = await loadKnown(options, io);
  const { speaker: speakers = [], group: groups = [], cue: cues, kind, minWords } = options;
  checkGroups(groups, known.registry.groups);
  return { ...known, filter: filterFor({ speakers, groups, cues, kind, minWords }, known.registry) };
}

/** `by putin, reported by claim, of 20 words or more`: the filter in words, empty where there is none. */
export function inWords({ speaker = [], group = [], cue = [], kind, minWords, before, after }: FilterOptions): string {
  const parts = [
    [...speaker, ...group].map((name) => `by ${name}`).join(' or '),
    cue.length > 0 ? `reported by ${cue.join(' or ')}` : '',
    kind ?? '',
    minWords === undefined ? '' : `of ${minWords} words or more`,
    after === undefined ? '' : `after ${after}`,
    before === undefined ? '' : `before ${before}`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}
