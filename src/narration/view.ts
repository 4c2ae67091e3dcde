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
  return { text, sentence, tokens: withNames(text, sentence.tokens, names, words), names, nameAt };
}

/** The tokens, those that are words of the language inside a name with a `lower` that is in no list of words. */
function withNames(
  text: string,
  tokens: readonly Token[],
  names: readonly NamePhrase[],
  words: ArticleWords,
): readonly Token[] {
  let named: Token[] | null = null;
  for (const { from, to } of names) {
    for (let at = from; at < to; at++) {
      if (!isWordName(text, tokens, at, words)) continue;
      named ??= [...tokens];
      const token = tokens[at] as Token;
      named[at] = { ...token, lower: token.text };
    }
  }
  return named ?? tokens;
}
