import { analyse } from '../../src/extract.js';
import { defaultRegistry } from '../../src/speakers/load-registry.js';
import type { Findings } from '../../src/statements/build.js';
import { paragraphed } from './quotations.js';

/** What the stages find in an article of a few words; "¶" stands for a new paragraph. */
export const narrate = (article: string, date?: string): Findings =>
  analyse(paragraphed(article), { registry: defaultRegistry(), date });
