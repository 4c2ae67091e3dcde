import { CIRCUMSTANCE, RELATIVES } from '../lexicon/function-words.js';
import { placeOf } from './around.js';
import { byMention, type Decision, type Match, type SieveContext } from './sieve.js';

/** Words that open a clause inside another: what is quoted in it is no turn of its own. */
const opensInner = (word: string): boolean =>
  word === 'where' || (RELATIVES.has(word) && word !== 'that') || (CIRCUMSTANCE.has(word) && word !== 'before');

/** `“…,” Ms Roe said to people who held signs that read “…”`: quoted beside what the sentence reports, in a clause inside it. */
function isBeside({ narration, decisions }: SieveContext, quotation: number): boolean {
  if (!decisions[quotation] || !decisions[quotation - 1]) return false;
  const { view, token } = placeOf(narration, quotation);
  const before = narration.place(quotation - 1);
  if (before.sentence !== view.sentence.index) return false;
  return view.tokens.slice(before.token + 1, token).some(({ lower }) => opensInner(lower));
}

/** Whose turn it was to speak before a quotation: the decided quotation that one on its own may go on from. */
export interface Turn {
  readonly index: number;
  readonly paragraph: number;
  readonly sentence: number;
  readonly decision: Decision;
}

/** The last turn before a quotation that is no mere aside in another's sentence; null where nobody is known to have spoken. */
export function turnBefore(context: SieveContext, quotation: number): Turn | null {
  let index = quotation - 1;
  while (index > 0 && isBeside(context, index)) index--;
  const decision = context.decisions[index];
  const earlier = context.narration.quotations[index];
  if (!earlier || !decision) return null;
  return { index, paragraph: earlier.paragraph, sentence: context.narration.place(index).sentence, decision };
}

/** The match of a quotation that is one statement with the turn before. */
export const goesOn = ({ index, decision: { mention, cue } }: Turn): Match => ({
  mention,
  cue,
  follows: index,
  sameStatement: true,
});

/** The match of a new statement by whoever had the turn before. */
export const speaksAgain = ({ decision }: Turn): Match => ({ ...byMention(decision.mention), implicit: true });
