import { createRequire } from 'node:module';
import type nlp from 'compromise/two';
import type { TaggedVerb, Tagger } from './tagger.js';

/** A term as compromise writes it out. */
interface Term {
  readonly text: string;
  readonly root?: string;
  readonly normal: string;
  readonly tags: readonly string[];
  readonly offset: { readonly start: number; readonly length: number };
}

/** compromise/two takes longer to load than most articles take to read: the first window that is tagged loads it. */
const library = (): typeof nlp => createRequire(import.meta.url)('compromise/two') as typeof nlp;

const isFiniteVerb = ({ text, tags }: Term): boolean =>
  !(tags.includes('Auxiliary') || tags.includes('Copula')) &&
  (tags.includes('PastTense') || (tags.includes('PresentTense') && text.endsWith('s')));

const verbOf = ({ text, root, normal, offset }: Term): TaggedVerb => ({
  start: offset.start,
  end: offset.start + text.length,
  lemma: root ?? normal,
});

/** Asks for each term's base form; compromise's own types leave this option out. */
const TERMS: object = { terms: { root: true } };

/** Tags with compromise/two. */
export const compromiseTagger: Tagger = (window) => {
  const tagged = library()(window)
    .compute('root')
    .json({ offset: true, ...TERMS }) as { terms: Term[] }[];
  return tagged.flatMap(({ terms }) => terms.filter(isFiniteVerb).map(verbOf));
};
