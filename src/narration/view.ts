import { findNamePhrases, type NamePhrase } from './name-phrases.js';
import type { Sentence, Token } from './token.js';
import { type ArticleWords, isWordName } from './word-names.js';

/** A sentence with its names found: what every reading of it starts from. */
export interface SentenceView {
  readonly text: string;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly names: readonly NamePhrase[];
  /** The name phrase that covers a token, if any. */
  nameAt(token: number): NamePhrase | undefined;
}

/** Finds the names of a sentence of `text` by what the whole article tells of its `words`. */
export function viewSentence(text: string, sentence: Sentence, words: ArticleWords): SentenceView {
  const names = findNamePhrases(text, sentence.tokens, words);
  const byToken: (NamePhrase | undefined)[] = [];
  for (const name of names) for (let i = name.from; i < name.to; i++) byToken[i] = name;
  const nameAt = (token: number): NamePhrase | undefined => byToken[token];
  return { text, sentence, tokens: sentence.tokens.map(asName), names, nameAt };

  /** A word of the language inside a name is none: its `lower` is in no list of words. */
  function asName(token: Token, at: number): Token {
    return nameAt(at) && isWordName(text, sentence.tokens, at, words) ? { ...token, lower: token.text } : token;
  }
}
