import { analyse } from '../../src/extract.js';
import { defaultRegistry } from '../../src/speakers/load-registry.js';
import { paragraphed } from './quotations.js';

/** All that the stages find in one article. */
export type Findings = ReturnType<typeof analyse>;

/** What the stages find in an article of a few words; "¶" stands for a new paragraph. */
export const narrate = (article: string, date?: string): Findings =>
  analyse(paragraphed(article), { registry: defaultRegistry(), date });
