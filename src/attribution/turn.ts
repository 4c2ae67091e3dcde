import { CIRCUMSTANCE, RELATIVES } from '../lexicon/function-words.js';
import { placeOf } from './around.js';
import type { SieveContext } from './sieve.js';

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

/** The quotation that one on its own goes on from: the last before it that is no mere aside in another's sentence. */
export function turnBefore(context: SieveContext, quotation: number): number {
  let earlier = quotation - 1;
  while (earlier > 0 && isBeside(context, earlier)) earlier--;
  return earlier;
}
