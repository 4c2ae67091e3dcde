import { foldName } from '../names/fold.js';
import { lazily } from './lazily.js';
import type { GroupData, TitleRule } from './registry-file.js';

/** Words before or within a title that leave who and of what as they are ("a Senior EU diplomat"). */
const leads = new Set(
  `a an the one two three some several many another senior top chief high-ranking high-level leading unnamed anonymous
  acting outgoing new newly-appointed`.split(/\s+/u),
);
/** A former official speaks for nobody but himself. */
const past = new Set('former ex ex- erstwhile then-future late would-be retired ousted'.split(' '));
const joining = new Set('of for at in from with within'.split(' '));
/** Words that start something which a title cannot be joined across: "ambassador to the EU", "officials say the EU". */
const parting = new Set(
  'to against about on over by who that which as is are was were not than toward towards'.split(' '),
);

const segmentEnd = /[,;:()–—]/u;
const longestTitle = 40;
const capital = /^\p{Lu}/u;
const possessive = /['’]s?$/u;

interface Word {
  readonly folded: string;
  readonly capital: boolean;
  readonly possessive: boolean;
}

const wordsOf = (phrase: string): Word[] =>
  phrase
    .trim()
    .split(/\s+/u)
    .map((text) => ({ folded: foldName(text), capital: capital.test(text), possessive: possessive.test(text) }));

/** Phrases by their folded words, the words they start with, and how many words the longest has. */
interface Phrases {
  readonly starts: ReadonlySet<string>;
  readonly written: ReadonlyMap<string, string>;
  readonly longest: number;
}

function phrasesOf(given: readonly string[]): Phrases {
  const written = new Map(given.map((phrase) => [foldName(phrase), phrase]));
  const longest = given.reduce((most, phrase) => Math.max(most, phrase.split(' ').length), 0);
  const starts = new Set(given.map((phrase) => foldName(phrase.split(' ', 1)[0] ?? '')));
  return { starts, written, longest };
}

const keyAt = (words: readonly Word[], at: number, length: number): string =>
  words
    .slice(at, at + length)
    .map(({ folded }) => folded)
    .join(' ');

/** How many words from `at` on make the longest institution. Its capitals count, its possessive doesn't ("the EU's"). */
function institutionAt(words: readonly Word[], at: number, { written, longest }: Phrases): number {
  for (let length = Math.min(longest, words.length - at); length > 0; length--) {
    const phrase = written.get(keyAt(words, at, length))?.split(' ');
    if (phrase?.every((word, i) => words[at + i]?.capital || !capital.test(word))) return length;
  }
  return 0;
}

/** How many words from `at` on make the longest role, in the singular or with a plural "s". */
function roleAt(words: readonly Word[], at: number, { written, longest }: Phrases): number {
  for (let length = Math.min(longest, words.length - at); length > 0; length--) {
    const key = keyAt(words, at, length);
    if (written.has(key) || (key.endsWith('s') && written.has(key.slice(0, -1)))) return length;
  }
  return 0;
}

const plainTag = ({ folded, capital, possessive }: Word): string => {
  if (past.has(folded)) return 'N';
  if (leads.has(folded)) return 'D';
  if (folded === 'and') return 'A';
  if (joining.has(folded)) return 'P';
  if (parting.has(folded)) return 'X';
  if (possessive) return 'S';
  return capital ? 'C' : 'w';
};

/**
 * One letter a phrase: I institution, R role (r with a possessive), N past, D lead, A and, P joining preposition,
 * X other preposition or verb, S somebody's, C other capitalised word, w other word.
 */
function tags(words: readonly Word[], institutions: Phrases, roles: Phrases): string {
  let out = '';
  for (let at = 0; at < words.length; ) {
    const institution = institutionAt(words, at, institutions);
    const role = institution > 0 ? 0 : roleAt(words, at, roles);
    const last = words[at + Math.max(institution, role, 1) - 1] as Word;
    if (institution > 0) out += 'I';
    else if (role > 0) out += last.possessive ? 'r' : 'R';
    else out += plainTag(last);
    at += Math.max(institution, role, 1);
  }
  return out;
}

/**
 * The shapes of a title, over tags. Somebody may speak for the holder ("spokesman for the EU's envoy"); then comes
 * "EU foreign affairs chief", or "president of the European Parliament" that no further noun follows ("the EU Chamber
 * of Commerce"), or the institution alone. Before it stand no name, nation or possessor ("Germany's EU adviser").
 */
const shape = (between: string): RegExp =>
  new RegExp(`(?:^|A)[Dw]*(?:RPD*)?(?:I${between}R(?!w)|RPD*I(?![wCSRr])|I$)`, 'u');
const looseShape = shape('[wCADr]*');
const adjacentShape = shape('D*');
const formerOfInstitution = /^[^I]*N/u;

/** Roles are indexed when the first title names an institution: most articles never get there. */
function ruleTest({ of, as, adjacent }: TitleRule): (words: readonly Word[]) => boolean {
  const institutions = phrasesOf(of);
  const roles = lazily(() => phrasesOf(as));
  const wanted = adjacent ? adjacentShape : looseShape;
  return (words) => {
    if (!words.some(({ folded }) => institutions.starts.has(folded))) return false;
    const tagged = tags(words, institutions, roles());
    return tagged.includes('I') && !formerOfInstitution.test(tagged) && wanted.test(tagged);
  };
}

/**
 * Tests whether a title that an article gives a speaker, or its description of an unnamed one, puts them in a group:
 * gives the ids of the groups whose rules fit.
 */
export function titleGroups(groups: readonly GroupData[]): (title: string) => string[] {
  const tests = groups.flatMap(({ id, titles = [] }) => titles.map((rule) => ({ id, fits: ruleTest(rule) })));
  return (title) =>
    title.split(segmentEnd).flatMap((segment) => {
      const words = wordsOf(segment).slice(0, longestTitle);
      return tests.filter(({ fits }) => fits(words)).map(({ id }) => id);
    });
}
