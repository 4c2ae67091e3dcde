import { PERSONAL_DOCUMENTS } from '../../lexicon/personal-documents.js';
import { DOCUMENT_NOUNS } from '../../lexicon/role-nouns.js';
import { type Mention, mentionOf } from '../../narration/mention.js';
import type { SentenceView } from '../../narration/view.js';
import { isInstitution } from '../agreement.js';
import { authorIn, documentIn, originator, REACH } from '../authorship.js';
import { documentNoun, isDefinite, tellingWords } from '../description.js';
import { identityOf } from '../identity.js';
import type { Identity, Resolver, ResolverContext } from '../resolver.js';

/** `Ms Roe's statement said`, `a Herald article said`: the name that owns the document. */
function possessor({ narration, roster, registry }: ResolverContext, mention: Mention): Identity | null {
  const view = narration.views[mention.sentence];
  for (let at = mention.from; view && at < mention.to; at++) {
    const name = view.nameAt(at);
    if (!name) continue;
    const after = view.tokens[name.to]?.lower;
    const before = view.tokens[name.from - 1]?.lower;
    const owns =
      after === "'s" ||
      after === "'" ||
      /^(?:of|from)$/u.test(before ?? '') ||
      (before === 'the' && /^(?:of|from)$/u.test(view.tokens[name.from - 2]?.lower ?? '')) ||
      (name.to === mention.to - 1 && !name.doubtful && name.look !== 'place' && name.look !== 'people');
    const entity = owns ? roster.at(mention.sentence, name.nameFrom) : null;
    if (entity && entity.type !== 'place') return identityOf(registry, entity);
  }
  return null;
}

/** Documents that somebody makes on the spot: without another author, whoever spoke last. */
const SPOKEN = new Set('statement appeal message tweet tweets post posts remarks declaration communique'.split(' '));

/**
 * `A letter came from Ms Roe. “…,” it said`: the author of what the sentence before is about, or one farther back that has
 * the document for its subject; nobody's behind a sentence with an institution for its subject.
 */
function authorOfIt(context: ResolverContext, { text, sentence: here }: Mention): Identity | null {
  if (!/^it$/iu.test(text)) return null;
  for (let sentence = here - 1; sentence >= Math.max(0, here - REACH); sentence--) {
    const view = context.narration.views[sentence] as SentenceView;
    const subjects = context.narration.subjects(sentence).filter((subject) => subject.text.toLowerCase() !== 'it');
    const identities = subjects.map((subject) => context.resolve(subject));
    if (identities.some((identity) => identity !== null && isInstitution(text, identity))) return null;
    const noun = documentIn(view);
    const near = sentence === here - 1 || subjects.some(({ to, text: words }) => noun < to && documentNoun(words));
    if (noun >= 0 && near) return authorIn(context, view, noun);
  }
  return null;
}

/** `A statement said`: no known document, so it must be an institution's that spoke just before. */
const ISSUED = /^a (?:written |joint )?statement$/iu;

/** Whoever was last said to speak before a mention. */
function lastSpeaker(context: ResolverContext, { sentence: here }: Mention): Identity | null {
  for (let sentence = here - 1; sentence >= Math.max(0, here - REACH); sentence--) {
    for (const clause of context.narration.clauses(sentence).toReversed()) {
      if (!clause.subject || clause.order === 'nominal' || !clause.cue.classes.has('speech')) continue;
      const identity = context.resolve(clause.subject);
      if (identity) return identity;
    }
  }
  return null;
}

/** `her email`, `his last post`: a document that is the pronoun's. */
const isOwned = ({ text }: Mention, words: readonly string[]): boolean =>
  /^(?:her|his)\s/iu.test(text) && PERSONAL_DOCUMENTS.has(words.at(-1) ?? '');

/** The pronoun that a mention opens with. */
function ownerOf({ narration }: ResolverContext, { sentence, from }: Mention): Mention {
  return mentionOf(narration.views[sentence] as SentenceView, from, from + 1, 'pronoun');
}

export const documentAuthor: Resolver<'document-author'> = {
  id: 'document-author',
  summary: 'A statement or message speaks for its author: its owner, or else whoever was last said to speak.',
  example: 'Ann Roe resigned in a statement. “It is time,” the statement said.',
  resolve(context, mention) {
    if (mention.form === 'pronoun') return authorOfIt(context, mention);
    if (mention.form !== 'description') return null;
    if (ISSUED.test(mention.text)) {
      const speaker = lastSpeaker(context, mention);
      return speaker && isInstitution('it', speaker) ? speaker : null;
    }
    const words = tellingWords(mention.text.split(/\s(?:of|for|from|in|on|by|to|about)\s/u)[0] ?? '');
    const owner = words.some((word) => DOCUMENT_NOUNS.has(word)) ? possessor(context, mention) : null;
    if (isOwned(mention, words)) return context.resolve(ownerOf(context, mention));
    if (owner || !isDefinite(mention.text) || !words.some((word) => PERSONAL_DOCUMENTS.has(word))) return owner;
    const noun = words.at(-1) ?? '';
    return originator(context, mention, noun) ?? (SPOKEN.has(noun) ? lastSpeaker(context, mention) : null);
  },
};
