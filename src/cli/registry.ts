import { InputError } from '../errors.js';
import { loadRegistry } from '../speakers/load-registry.js';
import { didYouMean } from '../speakers/nearest.js';
import { defaultPacks } from '../speakers/packs/index.js';
import type { Registry, RegistryGroup } from '../speakers/registry.js';
import type { RegistryOptions } from './flags.js';
import type { Io } from './io.js';
import { tell } from './problems.js';

/** The known speakers of a run, and how many registry files had to be left out. */
export interface Known {
  readonly registry: Registry;
  readonly errors: number;
}

/** Loads the packs and registry files that the flags name. A bad file is told and left out; the others count. */
export async function loadKnown(options: RegistryOptions, io: Io): Promise<Known> {
  const packs = packsOf(options);
  const files = options.registry ?? [];
  const sound: string[] = [];
  let registry = await loadRegistry({ packs, files: sound });
  for (const file of files) {
    try {
      registry = await loadRegistry({ packs, files: [...sound, file] });
      sound.push(file);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      await tell(io, error);
    }
  }
  return { registry, errors: files.length - sound.length };
}

function packsOf({ pack }: RegistryOptions): readonly string[] {
  if (pack === false) return [];
  return Array.isArray(pack) ? pack.filter((name) => name !== 'none') : defaultPacks;
}

/** @throws InputError when a group is in no registry: a slip of the keys must not pass for "nobody said anything". */
export function checkGroups(wanted: readonly string[], groups: readonly RegistryGroup[]): void {
  const known = groups.map(({ id }) => id);
  const unknown = wanted.find((id) => !known.includes(id));
  if (unknown === undefined) return;
  const hint = didYouMean(unknown, known);
  throw new InputError(`--group ${unknown}: no such group${hint}; there are: ${known.join(', ') || 'none'}`);
}
