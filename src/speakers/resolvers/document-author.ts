import { GIVING } from '../../lexicon/issuing-verbs.js';
import { PERSONAL_DOCUMENTS } from '../../lexicon/personal-documents.js';
import { DOCUMENT_NOUNS } from '../../lexicon/role-nouns.js';
import type { Entity } from '../../names/roster.js';
import { type Mention, mentionOf } from '../../narration/mention.js';
import type { Token } from '../../narration/token.js';
import type { SentenceView } from '../../narration/view.js';
import { isInstitution } from '../agreement.js';
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

/** How many tokens a description between "from" and its name may have: "an email from the club's director, Ann Roe". */
const TO_NAME = 12;

/** What those do with a document who did not write it: "an email obtained by". */
const FOUND = new Set(
  'obtained seen released published reviewed received reported carried quoted cited viewed read out'.split(' '),
);

/** `a message the director, Ann Roe, sent`: true for a name whose bearer the verb behind it makes the author. */
const isSender = (tokens: readonly Token[], to: number): boolean =>
  /^(?:drafted|left|penned|posted|recorded|sent|signed|texted|tweeted|typed|wrote)$/u.test(
    tokens[tokens[to]?.text === ',' ? to + 1 : to]?.lower ?? '',
  );

/** The first name behind "from" or "by" near a document's noun, or that of whoever sent it: `an email was sent by Ann Roe`. */
function senderBehind(
  { narration, roster, registry }: ResolverContext,
  sentence: number,
  noun: number,
): Identity | null {
  const view = narration.views[sentence];
  const verbs = new Set(narration.clauses(sentence).map(({ verb }) => verb));
  let sent = false;
  for (let at = noun + 1; view && at < noun + TO_NAME; at++) {
    if (view.tokens[at]?.kind === 'quotation' || (sent && verbs.has(at))) return null;
    const name = view.nameAt(at);
    const names = name !== undefined && (sent || isSender(view.tokens, name.to));
    const entity = names ? roster.at(sentence, name.nameFrom) : null;
    if (entity && isAuthor(entity)) return identityOf(registry, entity);
    const word = view.tokens[at]?.lower ?? '';
    sent ||=
      word === 'from' ||
      (word === 'of' && at === noun + 1) ||
      (word === 'by' && !FOUND.has(view.tokens[at - 1]?.lower ?? '')) ||
      word === 'attributed';
  }
  return null;
}

const isAuthor = ({ type }: Entity): boolean => type !== 'place';

/** `Ms Roe provided a written statement`, `Ms Roe's team sent an email`: the last name before a document's noun, or whom it owns, who gave it. */
function giverBefore(context: ResolverContext, sentence: number, noun: number): Identity | null {
  const { roster, narration, registry } = context;
  const tokens = narration.views[sentence]?.tokens ?? [];
  const last = roster.inSentence(sentence).findLast(({ entity, to }) => to <= noun && isAuthor(entity));
  const pronoun = narration.subjects(sentence).findLast(({ form, to }) => form === 'pronoun' && to <= noun);
  const gives = (from: number): boolean => tokens.slice(from, noun).some(({ lower }) => GIVING.has(lower));
  if (pronoun && pronoun.from > (last?.from ?? -1) && gives(pronoun.to)) return context.resolve(pronoun);
  if (!last || !gives(last.to)) return null;
  const owned = narration
    .subjects(sentence)
    .find(({ from, to, form }) => form === 'description' && from <= last.from && to > last.to && to < noun);
  return owned ? context.resolve(owned) : identityOf(registry, last.entity);
}

/** `Ms Roe, in a statement, called it`: whose verb the document's noun comes before. */
function speakerIn(context: ResolverContext, sentence: number, noun: number): Identity | null {
  if (context.narration.views[sentence]?.tokens[noun - 2]?.lower !== 'in') return null;
  const clause = context.narration
    .clauses(sentence)
    .find(({ verb, subject, order }) => verb > noun && subject && order !== 'agent');
  return clause?.subject ? context.resolve(clause.subject) : null;
}

const WRITTEN = /^(?:answer|email|e-mail|letter|message|note|reply|response)$/u;
const WRITING = new Set(['write', 'reply', 'respond', 'answer', 'text', 'email']);

/** `Ms Roe wrote back by hand. The letter …`: whoever was last said to write or answer. */
function writerBefore(context: ResolverContext, mention: Mention): Identity | null {
  for (let sentence = mention.sentence - 1; sentence >= Math.max(0, mention.sentence - REACH); sentence--) {
    const writes = context.narration
      .clauses(sentence)
      .findLast(({ cue, subject, order }) => subject && order !== 'nominal' && WRITING.has(cue.lemma));
    const writer = writes?.subject ? context.resolve(writes.subject) : null;
    if (writer?.entity) return writer;
  }
  return null;
}

/** Who sent or gave the document where the article first speaks of it: in a sentence before, or behind the mention. */
function originator(context: ResolverContext, mention: Mention, noun: string): Identity | null {
  const behind = senderBehind(context, mention.sentence, mention.to - 1);
  if (behind) return behind;
  for (let sentence = mention.sentence; sentence >= Math.max(0, mention.sentence - REACH); sentence--) {
    const tokens = context.narration.views[sentence]?.tokens ?? [];
    const at = tokens.findIndex(({ lower, end }) => lower === noun && end < mention.start);
    if (at >= 0)
      return (
        senderBehind(context, sentence, at) ?? giverBefore(context, sentence, at) ?? speakerIn(context, sentence, at)
      );
  }
  return WRITTEN.test(noun) ? writerBefore(context, mention) : null;
}

/** `A letter came from Ms Roe. “…,” it said`: the author of what the sentence before is about, unless that has an institution for its subject. */
function authorOfIt(context: ResolverContext, { text, sentence }: Mention): Identity | null {
  const view = context.narration.views[sentence - 1];
  if (!/^it$/iu.test(text) || !view) return null;
  const noun = view.tokens.findLastIndex(
    ({ lower }, at) =>
      PERSONAL_DOCUMENTS.has(lower) &&
      view.tokens.slice(Math.max(0, at - 2), at).some((token) => /^(?:an?|the|her|his)$/u.test(token.lower)),
  );
  if (noun < 0) return null;
  const subjects = context.narration.subjects(view.sentence.index);
  const isInstitutional = (identity: Identity | null): boolean => identity !== null && isInstitution(text, identity);
  if (subjects.some((subject) => isInstitutional(context.resolve(subject)))) return null;
  const opens = view.tokens[noun - 2]?.lower === 'in';
  const author = opens
    ? subjects.find(({ from }) => from > noun)
    : subjects
        .filter(({ to }) => to < noun && view.tokens.slice(to, noun).some(({ lower }) => GIVING.has(lower)))
        .sort((one, other) => other.from - one.from)[0];
  const given = senderBehind(context, view.sentence.index, noun) ?? (author ? context.resolve(author) : null);
  const document = subjects.find(({ from, to }) => from <= noun && noun < to);
  return given ?? (document ? context.resolve(document) : null);
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
