import type { Speaker, Statement } from '../statements/schema.js';
import type { Span } from '../text/span.js';
import { type Token, tokensOf } from '../text/tokens.js';

/** Words of a source that may be quoted: a statement, or all of its text. */
export interface Passage {
  readonly file: string;
  /** False for the text as a whole, in which nobody is known to say the words. */
  readonly said: boolean;
  readonly speaker: Speaker | null;
  readonly tokens: readonly Token[];
  /** The indices of the tokens that are words. */
  readonly words: readonly number[];
}

/** A source as it was read. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  readonly statements: readonly Statement[];
}

/** What can be quoted of a source. A statement is one passage, however its cue splits it. */
export function passagesOf({ file, text, statements }: SourceText): Passage[] {
  const said = statements.map(({ speaker, parts }) =>
    passage(
      file,
      true,
      speaker,
      parts.flatMap((part) => partTokens(text, part)),
    ),
  );
  return [...said, passage(file, false, null, tokensOf(text))];
}

/** Before a closing mark, a comma stands for the full stop that was said, or for nothing; a new part is spaced. */
function partTokens(text: string, part: Span): Token[] {
  const tokens = tokensOf(text, part);
  return tokens.map((token, at) => {
    const loose = at === tokens.length - 1 && isLoose(token);
    return loose || at === 0 ? { ...token, loose, spaced: at === 0 || token.spaced } : token;
  });
}

/** A mark that the sentence around a quotation may put at its end. */
export const isLoose = ({ plain }: Token): boolean => plain === ',' || plain === '.';

function passage(file: string, said: boolean, speaker: Speaker | null, tokens: readonly Token[]): Passage {
  return { file, said, speaker, tokens, words: wordsOf(tokens) };
}

/** The indices of the tokens that are words. */
export const wordsOf = (tokens: readonly Token[]): number[] =>
  tokens.flatMap(({ word }, at) => (word === null ? [] : [at]));
