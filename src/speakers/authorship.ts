import { GIVING } from '../lexicon/issuing-verbs.js';
import { PERSONAL_DOCUMENTS } from '../lexicon/personal-documents.js';
import type { Entity } from '../names/roster.js';
import type { Mention } from '../narration/mention.js';
import type { Token } from '../narration/token.js';
import type { SentenceView } from '../narration/view.js';
import { identityOf } from './identity.js';
import type { Identity, ResolverContext } from './resolver.js';

/** How many sentences back a document's author may be named. */
export const REACH = 3;

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
export function originator(context: ResolverContext, mention: Mention, noun: string): Identity | null {
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

/** The last noun of a sentence for a document that is one author's own words, behind its article; -1 where it has none. */
export const documentIn = ({ tokens }: SentenceView): number =>
  tokens.findLastIndex(
    ({ lower }, at) =>
      PERSONAL_DOCUMENTS.has(lower) &&
      tokens.slice(Math.max(0, at - 2), at).some((token) => /^(?:an?|the|her|his)$/u.test(token.lower)),
  );

/** Whose the document is whose noun stands at a token. */
export function authorIn(context: ResolverContext, { tokens, sentence }: SentenceView, noun: number): Identity | null {
  const subjects = context.narration.subjects(sentence.index);
  const author =
    tokens[noun - 2]?.lower === 'in'
      ? subjects.find(({ from }) => from > noun)
      : subjects
          .filter(({ to }) => to < noun && tokens.slice(to, noun).some(({ lower }) => GIVING.has(lower)))
          .sort((one, other) => other.from - one.from)[0];
  const given = senderBehind(context, sentence.index, noun) ?? (author ? context.resolve(author) : null);
  const document = subjects.find(({ from, to }) => from <= noun && noun < to);
  return given ?? (document ? context.resolve(document) : null);
}
