import { PREPOSITIONS } from '../../lexicon/function-words.js';
import { DEMONYMS } from '../../lexicon/places.js';
import { ROLE_NOUNS } from '../../lexicon/role-nouns.js';
import type { Entity } from '../../names/roster.js';
import type { Mention } from '../../narration/mention.js';
import { isPerson } from '../agreement.js';
import { headNoun, isDefinite, isLesser, isOffice, tellingWords, titleWords } from '../description.js';
import type { Identity, Resolver, ResolverContext } from '../resolver.js';
import { salientBefore } from '../salience.js';

/** Roles that speak for somebody else: the most salient person is rarely the one meant. */
const DEPUTIES = new Set([
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'lawyer',
  'attorney',
  'aide',
  'adviser',
  'advisor',
  'official',
  'judge',
  'author',
  'source',
  'announcer',
  'narrator',
  'moderator',
  'interviewer',
  'reporter',
  'journalist',
  'correspondent',
  'host',
  'anchor',
  'presenter',
  'supporter',
  'heckler',
  'voter',
  'user',
  'staffer',
  'protester',
  'caller',
  'ambassador',
  'envoy',
]);
/** How much more salient than the runner-up the person must be. */
const LEAD = 1.1;

/** `Ms Roe's former strategist`: as definite as with an article. */
const POSSESSED = /^\p{Lu}\S*['’]s (?:former|longtime|ex-)/u;

/** `his lawyer`, `the club's owner`: somebody beside the most salient person. */
const OWNED = /^(?:his|her|its|their)\s|['’]s?\s/iu;

/** True for somebody whom the description names by the family name. */
const isOwner = ({ entity }: Identity, text: string): boolean =>
  entity !== null && tellingWords(text).includes(entity.words.at(-1) ?? '');

/** True for somebody whom the article gives another office than the description's. */
function holdsOther(entity: Entity | null, head: string): boolean {
  const titles = entity ? titleWords(entity) : [];
  const same = titles.some((words) => words.includes(head) && !words.some(isLesser));
  return titles.some((words) => words.some(isOffice)) && !same;
}

/** `Ms Roe heard it from the mayor`: somebody else, for both stand in one clause. */
function isFellow({ narration, roster }: ResolverContext, mention: Mention, { entity }: Identity): boolean {
  const tokens = narration.views[mention.sentence]?.tokens ?? [];
  if (!PREPOSITIONS.has(tokens[mention.from - 1]?.lower ?? '')) return false;
  const named = roster.inSentence(mention.sentence).findLast((one) => one.entity === entity && one.to <= mention.from);
  return named !== undefined && tokens.slice(named.to, mention.from).every(({ kind }) => kind === 'word');
}

export const descriptionSalience: Resolver<'description-salience'> = {
  id: 'description-salience',
  summary: 'A definite description that fits nobody’s known role: the person who is by far the most salient.',
  example: 'Ann Roe won again. The 30-year-old said …',
  resolve(context, mention) {
    if (
      mention.form !== 'description' ||
      !(POSSESSED.test(mention.text) || (isDefinite(mention.text) && !OWNED.test(mention.text)))
    )
      return null;
    const head = /-old$/u.test(mention.text) ? 'person' : headNoun(mention.text);
    if (!head || DEPUTIES.has(head)) return null;
    const gender = ROLE_NOUNS.get(head) ?? (DEMONYMS.has(head) ? 'either' : undefined);
    if (!gender && head !== 'person') return null;
    const wanted = gender === 'either' ? null : (gender ?? null);
    const [best, next] = salientBefore(
      context,
      mention,
      (identity) =>
        !(identity.description !== null && isOffice(head)) &&
        !isOwner(identity, mention.text) &&
        !isFellow(context, mention, identity) &&
        isPerson(identity, wanted) &&
        !(isOffice(head) && holdsOther(identity.entity, head)),
    );
    return best && best.salience >= LEAD * (next?.salience ?? 0) ? best.identity : null;
  },
};
