export { type Extraction, type ExtractOptions, extract } from './extract.js';
