import type { Mention } from '../../narration/mention.js';
import type { Token } from '../../narration/token.js';
import type { SentenceView } from '../../narration/view.js';
import { describe, documentNoun, headNoun, isDefinite, tellingWords } from '../description.js';
import { described } from '../identity.js';
import type { Resolver } from '../resolver.js';

/** What a description is about, also where that is no person: "the article". */
const headOf = (text: string): string | null => headNoun(text) ?? documentNoun(text);

/** How many sentences back the description may stand. */
const REACH = 6;

/** `The minister`: somebody told by a noun alone, who may be "the sports minister of Lund". */
const isBrief = (text: string): boolean => headNoun(text) !== null && tellingWords(text).length === 1;

/** What makes an indefinite phrase say what somebody is, not introduce anybody: "she was a doctor". */
const PREDICATIVE = /^(?:,|is|was|as|like|be|being|became|not)$/u;
/** How many words may stand between the article and the noun of a description. */
const PHRASE = 6;

const isArticle = (token: Token | undefined): boolean => /^(?:an?|one)$/u.test(token?.lower ?? '');
/** Words and the hyphens of "26-year-old". */
const isInner = (token: Token | undefined): boolean => token?.kind === 'word' || token?.text === '-';

/** `They met a 26-year-old man.`: an indefinite phrase with the noun before the mention, wherever it stands. */
function introducedIn({ text, tokens, nameAt }: SentenceView, head: string, mention: Mention): string | null {
  for (let at = tokens.length - 1; at > 0; at--) {
    const noun = tokens[at];
    if (noun?.lower !== head || noun.end > mention.start || nameAt(at + 1)) continue;
    let from = at - 1;
    while (from > at - PHRASE && isInner(tokens[from]) && !isArticle(tokens[from])) from--;
    if (isArticle(tokens[from]) && !PREDICATIVE.test(tokens[from - 1]?.lower ?? ''))
      return describe(text.slice(tokens[from]?.start, noun.end));
  }
  return null;
}

/** True for a headline, whose "diplomat" may be the one that the text goes on to name. */
const isHeadline = (view: SentenceView | undefined): boolean =>
  view?.sentence.index === 0 && !/^[.?!]$/u.test(view.tokens.at(-1)?.text ?? '.');

export const descriptionAgain: Resolver<'description-again'> = {
  id: 'description-again',
  summary: 'A definite description takes up an earlier one with the same noun.',
  example: 'A senior official warned of delays. The official said …',
  resolve(context, mention) {
    if (mention.form !== 'description' || !isDefinite(mention.text)) return null;
    const head = headOf(mention.text);
    if (!head) return null;
    const brief = isBrief(mention.text);
    for (let sentence = mention.sentence; sentence >= Math.max(0, mention.sentence - REACH); sentence--) {
      for (const { subject } of context.narration.clauses(sentence).toReversed()) {
        if (
          subject?.form !== 'description' ||
          subject.end > mention.start ||
          headOf(subject.text) !== head ||
          (isDefinite(subject.text) && !(brief && tellingWords(subject.text).length > 1))
        )
          continue;
        const identity = context.resolve(subject);
        if (
          identity &&
          (identity.entity || sentence === mention.sentence || !isHeadline(context.narration.views[sentence]))
        )
          return identity;
      }
      const view = context.narration.views[sentence];
      const introduced = view && introducedIn(view, head, mention);
      if (introduced) return described(introduced);
    }
    return null;
  },
};
