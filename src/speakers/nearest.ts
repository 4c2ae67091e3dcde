import { distance } from 'fastest-levenshtein';

/** The known word that a mistyped one most likely stands for; null where none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  if (word.length > 60) return null;
  const limit = Math.max(2, Math.floor(word.length / 3));
  const [best] = known
    .map((name) => ({ name, edits: distance(word.toLowerCase(), name.toLowerCase()) }))
    .filter(({ edits }) => edits <= limit)
    .sort((a, b) => a.edits - b.edits);
  return best?.name ?? null;
}

/** ` (did you mean "aliases"?)`, or nothing where no known word is near. */
export const didYouMean = (word: string, known: readonly string[]): string => {
  const name = nearest(word, known);
  return name === null ? '' : ` (did you mean ${JSON.stringify(name)}?)`;
};
