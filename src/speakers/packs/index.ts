import type { RegistryFile } from '../registry-file.js';
import belarus2020 from './belarus-2020.json' with { type: 'json' };

/** The registries that come with the program, by the name that `--pack` takes. */
export const packs: ReadonlyMap<string, RegistryFile> = new Map([['belarus-2020', belarus2020 as RegistryFile]]);

/** The packs in use unless others are asked for. */
export const defaultPacks: readonly string[] = ['belarus-2020'];
