import { PERSONAL_DOCUMENTS } from '../../lexicon/personal-documents.js';
import { DOCUMENT_NOUNS } from '../../lexicon/role-nouns.js';
import type { Mention } from '../../narration/mention.js';
import { isDefinite, tellingWords } from '../description.js';
import { identityOf } from '../identity.js';
import type { Identity, Resolver, ResolverContext } from '../resolver.js';

/** How many sentences back its author may have spoken. */
const REACH = 3;

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
      before === 'of' ||
      (before === 'the' && view.tokens[name.from - 2]?.lower === 'of') ||
      (name.to === mention.to - 1 && name.look !== 'place' && name.look !== 'people');
    const entity = owns ? roster.at(mention.sentence, name.nameFrom) : null;
    if (entity && entity.type !== 'place') return identityOf(registry, entity);
  }
  return null;
}

export const documentAuthor: Resolver<'document-author'> = {
  id: 'document-author',
  summary: 'A statement or message speaks for its author: its owner, or else whoever was last said to speak.',
  example: 'Ann Roe resigned in a statement. “It is time,” the statement said.',
  resolve(context, mention) {
    if (mention.form !== 'description') return null;
    const words = tellingWords(mention.text.split(/\s(?:of|for|from|in|on|by|to|about)\s/u)[0] ?? '');
    const owner = words.some((word) => DOCUMENT_NOUNS.has(word)) ? possessor(context, mention) : null;
    if (owner || !isDefinite(mention.text) || !words.some((word) => PERSONAL_DOCUMENTS.has(word))) return owner;
    for (let sentence = mention.sentence - 1; sentence >= Math.max(0, mention.sentence - REACH); sentence--) {
      for (const clause of context.narration.clauses(sentence).toReversed()) {
        if (!clause.subject || clause.order === 'nominal' || !clause.cue.classes.has('speech')) continue;
        const identity = context.resolve(clause.subject);
        if (identity?.entity ?? identity?.entry) return identity;
      }
    }
    return null;
  },
};
