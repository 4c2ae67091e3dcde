import { findNamePhrases, type NamePhrase } from './name-phrases.js';
import type { Sentence, Token } from './token.js';

/** A sentence with its names found: what every reading of it starts from. */
export interface SentenceView {
  readonly text: string;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly names: readonly NamePhrase[];
  /** The name phrase that covers a token, if any. */
  nameAt(token: number): NamePhrase | undefined;
}

/** Finds the names of a sentence of `text`; `common` are the words that the article also writes with a small letter. */
export function viewSentence(text: string, sentence: Sentence, common: ReadonlySet<string>): SentenceView {
  const names = findNamePhrases(text, sentence.tokens, common);
  const byToken: (NamePhrase | undefined)[] = [];
  for (const name of names) for (let i = name.from; i < name.to; i++) byToken[i] = name;
  return { text, sentence, tokens: sentence.tokens, names, nameAt: (token) => byToken[token] };
}
