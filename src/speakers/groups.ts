import { foldName } from '../names/fold.js';
import type { TitleRule } from './registry-file.js';

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

interface Word {
  readonly text: string;
  readonly folded: string;
  readonly capital: boolean;
  readonly possessive: boolean;
}

type Phrase = readonly Word[];

const capital = /^\p{Lu}/u;
const possessive = /['’]s?$/u;

const wordsOf = (phrase: string): Word[] =>
  phrase
    .split(/\s+/u)
    .filter((text) => text !== '')
    .map((text) => ({
      text,
      folded: foldName(text),
      capital: capital.test(text),
      possessive: possessive.test(text),
    }));

const sameWord = (word: Word, given: Word): boolean =>
  word.folded === given.folded || (word.folded === `${given.folded}s` && !word.possessive);

const longest = (words: Phrase, at: number, phrases: readonly Phrase[], same: typeof sameWord): number =>
  phrases.reduce((most, phrase) => {
    const fits = phrase.every((given, i) => {
      const word = words[at + i];
      return word !== undefined && same(word, given);
    });
    return fits ? Math.max(most, phrase.length) : most;
  }, 0);

/** An institution's capital letters count; its possessive doesn't ("the EU's"). */
const sameInstitution: typeof sameWord = (word, given) =>
  word.folded === given.folded && (word.capital || !given.capital);

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
function tags(words: Phrase, institutions: readonly Phrase[], roles: readonly Phrase[]): string {
  let out = '';
  for (let at = 0; at < words.length; ) {
    const institution = longest(words, at, institutions, sameInstitution);
    const role = institution > 0 ? 0 : longest(words, at, roles, sameWord);
    const last = words[at + Math.max(institution, role) - 1];
    if (institution > 0) out += 'I';
    else if (last && role > 0) out += last.possessive ? 'r' : 'R';
    else out += plainTag(words[at] as Word);
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

function ruleTest({ of, as, adjacent }: TitleRule): (words: Phrase) => boolean {
  const institutions = of.map(wordsOf);
  const roles = as.map(wordsOf);
  const wanted = adjacent ? adjacentShape : looseShape;
  return (words) => {
    const tagged = tags(words, institutions, roles);
    return tagged.includes('I') && !formerOfInstitution.test(tagged) && wanted.test(tagged);
  };
}

/** A test of whether a title that an article gives a speaker, or its description of an unnamed one, fits a group's rules. */
export function titleTest(rules: readonly TitleRule[]): (title: string) => boolean {
  const tests = rules.map(ruleTest);
  return (title) =>
    tests.length > 0 &&
    title.split(segmentEnd).some((segment) => {
      const words = wordsOf(segment).slice(0, longestTitle);
      return tests.some((fits) => fits(words));
    });
}
