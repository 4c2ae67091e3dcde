import { GIVEN_NAMES } from '../../lexicon/given-names.js';
import { PLACES } from '../../lexicon/places.js';
import { ORGANIZATION_NOUNS } from '../../lexicon/role-nouns.js';
import type { Entity, Occurrence, Roster } from '../../names/roster.js';
import type { Mention } from '../../narration/mention.js';
import { isPerson } from '../agreement.js';
import {
  beforeComplement,
  headNoun,
  isDefinite,
  isDeputy,
  isHeadlined,
  isLesser,
  isOffice,
  tellingWords,
  titleWords,
} from '../description.js';
import { identityOf } from '../identity.js';
import { AMBIGUOUS, type Resolver, type ResolverContext } from '../resolver.js';
import { salientBefore } from '../salience.js';

/** True when one phrase says all that the other does, so that "the president" and "Russian president" may be one's; no deputy mayor is "the mayor", and no prime minister "the minister", but any coroner is "the coroner". */
function fits(description: readonly string[], title: readonly string[], head: string): boolean {
  const isOther = (word: string): boolean =>
    (isLesser(word) && head !== 'coroner') || (head === 'minister' && /^(?:chief|prime)$/u.test(word));
  if (!title.includes(head) || title.some((word) => isOther(word) && !description.includes(word))) return false;
  return description.every((word) => title.includes(word)) || title.every((word) => description.includes(word));
}

/** True when all that the article calls somebody holds every word of the description: "Sen. Ann Roe, R-Ohio" is the Ohio senator. */
function fitsFully(description: readonly string[], entity: Entity, head: string): boolean {
  const titles = titleWords(entity).filter((title) => fits(description, title, head));
  return titles.length > 0 && description.every((word) => titleWords(entity).some((title) => title.includes(word)));
}

/** True when nothing that the article calls somebody speaks against the description; a place it does not know of them does. */
const mayFit = (description: readonly string[], entity: Entity, head: string): boolean =>
  titleWords(entity).some((title) => fits(description, title, head)) &&
  description.every((word) => !PLACES.has(word) || titleWords(entity).some((title) => title.includes(word)));

/** Several bearers named in one breath: "Senators Ann Roe and Bo Lund". */
const isTie = (roster: Roster, { sentence, entity }: Occurrence, bears: (entity: Entity) => boolean): boolean =>
  roster.inSentence(sentence).some((other) => other.entity !== entity && bears(other.entity));

/** Nouns for anybody: what the article calls one person so says nothing of the next. */
const GENERIC = new Set(['person', 'man', 'woman']);

/** `the judges`: several of them, none of whom is the one that the article names. */
const isPlural = (text: string, head: string): boolean =>
  !head.endsWith('s') && beforeComplement(text.toLowerCase()).endsWith(`${head}s`);

/** `Ann Roe's campaign manager`: as definite as with an article, and the owner's name tells whose. */
const OWNED = /^(?:the\s)?\p{Lu}.*['’]s?\s/u;

/** What many in an article may be. */
const PARTISAN = /^(?:democrat|republican)$/u;

/** In how many sentences an article may put off the name of whom it is about. */
const OPENING = 4;

/** `A retired general said … Ann Roe, a retired general, …`: an opening that leaves the name for later. */
const isTeaser = ({ text, sentence }: Mention): boolean => /^an?\s/iu.test(text) && sentence < OPENING;

/** True for an opening that names an office, whose holder may be named anywhere. */
const isOpening = (mention: Mention, head: string): boolean =>
  (isTeaser(mention) || mention.sentence === 0) && !PARTISAN.test(head);

/** How many sentences ahead the name may follow, but for the opening's: `the minister said. … Ann Roe, the minister, …` */
const AHEAD = 4;

/** How many times as salient as the bearer of a role somebody else may be before the role is theirs too. */
const FADED = 15;

/** How salient that one must be, where the bearer is long out of sight. */
const PRESENT = 0.15;

/** True for the bearer of a role whom the article left for somebody else. */
function isFaded(context: ResolverContext, mention: Mention, bearer: Entity): boolean {
  const candidates = salientBefore(context, mention, (identity) => isPerson(identity, bearer.gender));
  const own = candidates.find(({ identity }) => identity.entity === bearer)?.salience ?? 0;
  return (candidates[0]?.salience ?? 0) > Math.max(PRESENT, FADED * own);
}

/** `the mother of three`: a trait rather than a role, which somebody's mother need not have. */
const COUNTED = /\sof\s(?:two|three|four|five|six|seven|eight|nine|ten|\d+)$/iu;

/** The role that a description names. */
interface RoleNamed {
  readonly words: readonly string[];
  readonly head: string;
  readonly owned: boolean;
  readonly teases: boolean;
}

/** The role that a mention names; null where it names none, or not one that the article may have given somebody. */
function roleOf(mention: Mention): RoleNamed | null {
  const owned = OWNED.test(mention.text);
  const teases = isTeaser(mention);
  if (mention.form !== 'description' || !(isDefinite(mention.text) || isHeadlined(mention) || owned || teases))
    return null;
  const words = tellingWords(beforeComplement(mention.text)).filter((word) => !owned || !GIVEN_NAMES.has(word));
  const head = tellingWords(headNoun(mention.text) ?? '').at(-1) ?? words.at(-1);
  if (
    !head ||
    COUNTED.test(mention.text) ||
    GENERIC.has(head) ||
    ORGANIZATION_NOUNS.has(head) ||
    isPlural(mention.text, head)
  )
    return null;
  return { words, head, owned, teases };
}

/** Those whom the article gives that role. */
function bearersOf(roster: Roster, { words, head, owned, teases }: RoleNamed): ReadonlySet<Entity> {
  const persons = roster.entities.filter(({ type }) => type !== 'organization' && type !== 'place');
  const known = persons.filter((entity) => fitsFully(words, entity, head));
  return new Set(known.length > 0 || owned || teases ? known : persons.filter((entity) => mayFit(words, entity, head)));
}

/** `Ann Roe, the mayor's spokeswoman, … A ministry spokeswoman said … The spokeswoman`: somebody unnamed with the role, brought in since. */
const isSuperseded = ({ narration }: ResolverContext, mention: Mention, head: string, recent: Occurrence): boolean =>
  !isOffice(head) &&
  [mention.sentence, mention.sentence - 1].some(
    (sentence) =>
      sentence > recent.sentence &&
      narration
        .subjects(sentence)
        .some(
          ({ form, text, end }) =>
            form === 'description' && /^an?\s/iu.test(text) && end < mention.start && headNoun(text) === head,
        ),
  );

/** Where one of those who bear the role was last named before a mention. */
const lastNamed = (roster: Roster, mention: Mention, bears: (entity: Entity) => boolean): Occurrence | undefined =>
  roster.occurrences.findLast(
    ({ entity, sentence, from }) =>
      (sentence < mention.sentence || (sentence === mention.sentence && from < mention.from)) && bears(entity),
  );

export const roleInArticle: Resolver<'role-in-article'> = {
  id: 'role-in-article',
  summary: 'A definite description with the role that the article gives somebody.',
  example: '“The mayor” after “Ann Roe, the mayor of Lund”.',
  resolve(context, mention) {
    const { roster, registry } = context;
    const role = roleOf(mention);
    if (!role) return null;
    const { head, owned, teases } = role;
    const bearers = bearersOf(roster, role);
    if (bearers.size === 0) return null;
    const reach = owned || isOpening(mention, head) ? Infinity : AHEAD;
    const bears = (entity: Entity): boolean => bearers.has(entity);
    const recent = lastNamed(roster, mention, bears);
    const later = roster.occurrences.find(
      ({ entity, sentence }) => sentence >= mention.sentence && sentence <= mention.sentence + reach && bears(entity),
    );
    if (teases && ((recent?.sentence ?? 0) > 0 || bearers.size > 1 || !later)) return null;
    const entity = (recent ?? later)?.entity;
    if (recent && !isOffice(head) && !isDeputy(head) && isFaded(context, mention, recent.entity)) return null;
    if (recent && isSuperseded(context, mention, head, recent)) return null;
    if (entity && recent && isTie(roster, recent, bears)) return AMBIGUOUS;
    return entity ? identityOf(registry, entity) : null;
  },
};
