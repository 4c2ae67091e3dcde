import { ROLE_NOUNS } from '../lexicon/role-nouns.js';
import type { Entity } from '../names/roster.js';
import { isLesser, isOffice, tellingWords, titleWords } from './description.js';

/** Whom everybody knows, so that the article need not say who it is. */
const HEAD_OF_STATE = /^the\s(?:president|prime\sminister|chancellor|premier|king|queen|pope)$/iu;
/** What somebody may be called and hold that office too. */
const POLITICAL = new Set(
  'candidate nominee leader politician lawmaker democrat republican frontrunner rival man woman person'.split(' '),
);

/** Trades that go with no other: whoever has one is no witness, and no minister. */
const EXCLUSIVE = new Set(
  'barrister bishop coroner detective interpreter magistrate priest prosecutor solicitor'.split(' '),
);

/** Who may be called by one another's title: "the bishop" is a metropolitan, "the priest" a monsignor. */
const CLERGY = new Set(
  'archbishop bishop cardinal cleric metropolitan monsignor pastor patriarch priest vicar'.split(' '),
);

/** Whoever a court is there for: none of those who work in it. */
const PARTIES = new Set('accused appellant claimant complainant defendant plaintiff suspect victim witness'.split(' '));

/** True for who is in court for others. */
const worksInCourt = (entity: Entity): boolean =>
  titleWords(entity).some((words) =>
    words.some((word) => EXCLUSIVE.has(word) || /^(?:attorney|counsel|judge|lawyer)$/u.test(word)),
  );

/** True for somebody whom the article gives a trade that goes with no high office: an analyst, a volunteer, an opposition leader. */
const hasTrade = (entity: Entity, head: string): boolean =>
  titleWords(entity).some(
    (words) =>
      words.includes('opposition') ||
      words.some(
        (word) =>
          word !== head &&
          ROLE_NOUNS.has(word) &&
          !isOffice(word) &&
          !POLITICAL.has(word) &&
          !(CLERGY.has(word) && CLERGY.has(head)),
      ),
  );

/** True for an office, and for who would have one. */
const isSought = (head: string): boolean => isOffice(head) || head === 'candidate' || head === 'nominee';

/** True for somebody whom the article gives another office than the description's: the defence minister is not "the prime minister". */
function holdsOther(entity: Entity, head: string, text: string): boolean {
  const titles = titleWords(entity);
  const office = HEAD_OF_STATE.test(text) ? tellingWords(text) : [head];
  const same = titles.some((words) => office.every((word) => words.includes(word)) && !words.some(isLesser));
  return titles.some((words) => words.some(isOffice)) && !same;
}

/** True for somebody whose trade or office, as the article gives it, speaks against being who a description with the noun `head` means. */
export function isOfOtherTrade(entity: Entity, head: string, text: string): boolean {
  if ((HEAD_OF_STATE.test(text) || EXCLUSIVE.has(head)) && hasTrade(entity, head)) return true;
  if (PARTIES.has(head) && worksInCourt(entity)) return true;
  return isSought(head) && holdsOther(entity, head, text);
}
