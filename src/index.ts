export { type ExtractOptions, type Extraction, extract } from './extract.js';
