import { hash } from 'node:crypto';

const OTHER = /[^\p{L}\p{N}]+/gu;
/** ASCII and the marks of quotations, which no normal form changes. */
const PLAIN = /^[\p{ASCII}‘’“”–—]*$/u;

function normalise(text: string): string {
  const lower = text.toLowerCase();
  return (PLAIN.test(lower) ? lower : lower.normalize('NFKC')).replace(OTHER, ' ').trim();
}

/**
 * Gives the statements of one article their ids, in text order: a hash of the normalised words and of which occurrence
 * it is, so that an edit elsewhere in the article leaves them as they were.
 */
export function statementIds(): (text: string) => string {
  const seen = new Map<string, number>();
  return (text) => {
    const words = normalise(text);
    const occurrence = (seen.get(words) ?? 0) + 1;
    seen.set(words, occurrence);
    return hash('sha256', `${words}\n${occurrence}`).slice(0, 12);
  };
}
