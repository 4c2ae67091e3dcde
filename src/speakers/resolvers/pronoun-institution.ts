import { PERSONAL_DOCUMENTS } from '../../lexicon/personal-documents.js';
import { DOCUMENT_NOUNS } from '../../lexicon/role-nouns.js';
import type { Mention } from '../../narration/mention.js';
import type { SentenceView } from '../../narration/view.js';
import { isInstitution } from '../agreement.js';
import { describe } from '../description.js';
import { isToldOf } from '../disjoint.js';
import { described } from '../identity.js';
import { prominence } from '../prominence.js';
import { remembered } from '../references.js';
import type { Identity, Resolver, ResolverContext } from '../resolver.js';

/** How many sentences back the institution may be. */
const REACH = 3;

/** `in a statement carried by the agency`: the agent of a participle, which only passes words on. */
function isAgent({ tokens }: SentenceView, { from }: Mention): boolean {
  const opener = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  return tokens[opener]?.lower === 'by';
}

/** The subjects of a sentence, the most prominent first, and of those the last. */
const rankedSubjects = remembered((context, sentence): readonly Mention[] => {
  const view = context.narration.views[sentence];
  if (!view) return [];
  return context.narration
    .subjects(sentence)
    .map((subject) => ({ subject, weight: prominence(context, view, subject, true) }))
    .sort((a, b) => b.weight - a.weight || b.subject.start - a.subject.start)
    .map(({ subject }) => subject);
});

/** True for what "it" or "they" at an offset may stand for: a subject before it that the sentence tells of itself. */
function isBefore(view: SentenceView, subject: Mention, offset: number, plural: boolean): boolean {
  return subject.end <= offset && !isToldOf(view, subject.to, offset) && (plural || !isAgent(view, subject));
}

/** How many words may stand between the article and the noun of a document. */
const PHRASE = 4;

/** `They held up a sign. “…,” it said`: the last thing with words on it that the sentence before brings in. */
function documentBefore({ narration }: ResolverContext, { sentence }: Mention): Identity | null {
  const view = narration.views[sentence - 1];
  if (!view) return null;
  const noun = view.tokens.findLastIndex(({ lower }) => DOCUMENT_NOUNS.has(lower) && !PERSONAL_DOCUMENTS.has(lower));
  for (let from = noun - 1; from >= Math.max(0, noun - PHRASE); from--)
    if (/^(?:an?|another|one)$/u.test(view.tokens[from]?.lower ?? '') && view.tokens[from - 1]?.lower !== 'as')
      return described(describe(view.text.slice(view.tokens[from]?.start, view.tokens[noun]?.end)));
  return null;
}

export const pronounInstitution: Resolver<'pronoun-institution'> = {
  id: 'pronoun-institution',
  summary: '“It” or “they”: the nearest earlier subject that is an institution, a document or a group.',
  example: 'The council met on Monday. It said …',
  resolve(context, mention) {
    if (mention.form !== 'pronoun' || !/^(?:it|they)$/iu.test(mention.text)) return null;
    const plural = /^they$/iu.test(mention.text);
    for (let sentence = mention.sentence; sentence >= Math.max(0, mention.sentence - REACH); sentence--) {
      const view = context.narration.views[sentence];
      for (const subject of rankedSubjects(context, sentence)) {
        const identity = view && isBefore(view, subject, mention.start, plural) ? context.resolve(subject) : null;
        if (identity && isInstitution(mention.text, identity)) return identity;
      }
    }
    return /^it$/iu.test(mention.text) ? documentBefore(context, mention) : null;
  },
};
