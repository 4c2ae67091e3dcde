import { splitParagraphs } from '../../src/document/paragraphs.js';
import { findQuotations } from '../../src/quotations/find.js';
import type { Quotation } from '../../src/quotations/quotation.js';

/** The text of an article of a few words; "¶" stands for a new paragraph. */
export const paragraphed = (article: string): string => article.replaceAll(/\s*¶\s*/gu, '\n');

/** The quotations of a text. */
export const quotationsIn = (text: string): Quotation[] => findQuotations(text, splitParagraphs(text));

/** What stands inside the marks of each quotation. */
export const quoted = (article: string): string[] => {
  const text = paragraphed(article);
  return quotationsIn(text).map(({ start, end }) => text.slice(start, end));
};
