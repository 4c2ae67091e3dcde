import { findReportingClauses, type ReportingClause } from '../narration/reporting-clauses.js';
import type { Sentence } from '../narration/token.js';
import { type SentenceView, viewSentence } from '../narration/view.js';
import type { Quotation } from '../quotations/quotation.js';
import type { Narration } from './sieve.js';

/** Reads the sentences of an article: names at once, reporting clauses where a sieve asks for them. */
export function readNarration(text: string, quotations: readonly Quotation[], sentences: readonly Sentence[]): Narration {
  const common = new Set<string>();
  for (const { tokens } of sentences) for (const token of tokens) if (token.kind === 'word' && !token.capital) common.add(token.lower);
  const views = sentences.map((sentence) => viewSentence(text, sentence, common));
  const places: { sentence: number; token: number }[] = [];
  for (const { sentence, tokens } of views) {
    tokens.forEach((token, at) => {
      if (token.quotation >= 0) places[token.quotation] = { sentence: sentence.index, token: at };
    });
  }
  const clauses = new Map<number, readonly ReportingClause[]>();
  return {
    text,
    quotations,
    views,
    clauses: (sentence) => {
      const known = clauses.get(sentence);
      if (known) return known;
      const view = views[sentence] as SentenceView | undefined;
      const found = view ? findReportingClauses(view) : [];
      clauses.set(sentence, found);
      return found;
    },
    place: (quotation) => places[quotation] as { sentence: number; token: number },
  };
}
