export { InputError } from './errors.js';
export { type Extraction, type ExtractOptions, extract } from './extract.js';
export { loadRegistry, type RegistrySources } from './speakers/load-registry.js';
export type { Registry } from './speakers/registry.js';
export type { CueRecord, MentionRecord, NotStatement, Part, Speaker, Statement } from './statements/schema.js';
