import { AUXILIARIES, PREPOSITIONS } from '../lexicon/function-words.js';
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.js';
import type { NotStatement } from '../statements/schema.js';
import type { Quotation } from './quotation.js';

/** Why a quotation reports nothing that anybody said. */
export type NotSpeech = NotStatement['reason'];

/** A quotation with the words right before and behind it. */
interface Setting {
  readonly inner: string;
  readonly words: number;
  readonly before: string;
  readonly after: string;
}

/** How many characters around a quotation are looked at. */
const CONTEXT = 100;
/** A longer quotation is speech whatever stands before it. */
const MOST_WORDS = 12;

const TERM_BEFORE =
  /\b(?:so-called|self-styled|the (?:terms?|words?|phrases?|labels?|expressions?|names?|acronym|concept of)|(?:a|the) (?:name|term|word|phrase|expression|label) for (?:it|this|that|them|these|those)|terms? like|words? like|(?:also |better |widely |locally )?known (?:\w+ ){0,4}as(?: the| an?)?|(?:widely|commonly|often|popularly) (?:referred to as|called|dubbed|nicknamed)|definition of|nickname|call[- ]?sign|pseudonym|alias|(?:pronounc|spell)(?:e[sd]?|s|ed|ing)?|billed as|marked|stamped|items? labell?ed|password|code[- ]?named?|under the name|stands for|meaning|which means|saved as|signed|(?:accounts?|users?|handles?|files?|folders?) (?:named|called))\s*[,:]?\s*$/iu;
/** `everyone calls him “Bo”`, `what doctors call “drift”`: a name that is on all lips, and nobody's words. */
const NAMED_BY_ALL =
  /\b(?:colleagues|doctors|economists|everybody|everyone|experts|fans|friends|insiders|lawyers|locals|neighbou?rs|people|researchers|residents|scientists|teammates|villagers)(?: (?:fondly|like to|now|often|sometimes|still|there|usually))? (?:calls?|called|dub|dubbed|nicknamed?|refers? to|referred to)(?: (?:her|him|it|me|that|them|these|this|those|us))?(?: as)?,?(?: an?| the)?\s*$/iu;
/** `the road that soldiers call “the zipper”`: a name that all those use; not what opponents call it. */
const NAMED_BY_MANY =
  /\b(?:what|that|which|whom)(?: \w+)? (?!(?:critics|opponents|detractors|rivals|supporters|backers|prosecutors)\b)\p{Ll}{3,}s (?:themselves )?(?:call|refer to)(?: (?:it|them))?(?: as)?(?: an?| the)?\s*$/u;
/** `“echo” is a word for`, `“echo” means`: what is told about the term set in marks before. */
const TERM_AFTER =
  /^,?\s+(?:means|meant|refers? to|referred to|stands? for|stood for|(?:is|was|are|were|has become|became)(?: \w+){0,2} (?:words?|terms?|phrases?|nicknames?|acronyms?))\b/iu;
const WORK_BEFORE =
  /\b(?:titled|entitled|headlined|headed|themed|(?:under|with|bearing) the (?:working )?(?:title|heading|theme)|books?|films?|movies?|songs?|albums?|novels?|plays?|series|shows?|programmes?|programs?|episodes?( of)?|memoirs?|documentar(?:y|ies)|musicals?|operas?|essays?|ballads?|hits?|sequel|(?:website|blog|ad|advert|spot|group|campaign|band|bestseller|podcast|video|game) called)( the)?,?\s*$/iu;
const TITLE_BEFORE =
  /\b(?:singles?|podcasts?|columns?|newsletters?|exhibitions?|host of|on|told|(?:perform|watch|host|anchor|lead|direct|record|publish|pen)(?:s|es|ed|ing|ned|ning)?|sang|sung|singing|wrote|first|second|third|latest|debut|motto(?: is| was)?|slogan(?: is| was)?|anthem|named),?\s*$|\p{L}['’]s?\s*$/iu;
const WORK_AFTER =
  /^,?\s+(?:an?|her|his|its|the|their) (?:\w+ ){0,3}(?:album|book|documentary|film|memoir|novel|play|podcast|series|show|single|song)\b|^\s+(?:(?:by (?:the )?)?(?:co-)?(?:host|star|stars|actor|actress|author|creator|novelist|singer|anchor|director|writer)|aloud)\b/iu;
/** `told the station's “Today”`: a programme of one word. */
const PROGRAMME_BEFORE = /\b(?:told|on) (?:\S+ ){0,2}\S+['’]s\s*$/u;
/** `a hotline called “I Want to Live”`: something that has the words for a name. */
const CALLED_BEFORE = /\b(?:an?|one|new) (?:[\p{L}-]+ ){1,4}(?:called|named|dubbed|labell?ed|marked)\s*,?\s*$/iu;
/** `cut its rating from “hold” to “sell”`: what analysts advise. */
const RATING_BEFORE = /\b(?:ratings?|recommendation)\b[^.!?]{0,50}\b(?:from|to|of|at|a)\s*$/iu;
/** `kept its “hold” rating` */
const RATING_AFTER = /^\s(?:rating|recommendation)\b/u;
/** What a name set in marks follows inside a sentence: "the “Right Bank” movement", "with “Open Door”". */
const NAME_BEFORE =
  /\b(?:the|a|an|of|by|with|from|in|at|for|to|about|under|beneath|behind|beside|his|her|its|their)\s*$/iu;
/** Words before a quotation that nobody has spoken: "nobody thinks", "you can't say", "a man who tells you". */
const HYPOTHETICAL =
  /\b(?:(?:nobody|no one)\b[^.!?"“]*\b(?:says?|thinks?|asks?),?|you (?:can['’]t|cannot|can|could|might|may)(?: \w+)? (?:say|yell|shout|call it|think),?|(?:a|any|an) \w+ who (?:says|tells|thinks)(?: \w+)?,?|(?:if|whenever) (?:you|someone|somebody|anyone|anybody)\b[^.!?"“]* (?:say|says|asks?|tells?)(?: you)?,?)\s*$/iu;

/** `"Rivers: How They Shape Us"`: a colon between words that all have capitals. */
const SUBTITLE = /\p{L}: \p{Lu}/u;

const SMALL_WORD = /^(?:a|an|the|of|in|on|at|for|to|and|or|but|with|from|by|vs\.?|is)$/iu;

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));

const WORD = /[\p{L}\p{N}]\S*/gu;

/** How many words a quotation has. */
export function wordCount(text: string): number {
  let count = 0;
  for (WORD.lastIndex = 0; WORD.test(text); ) count++;
  return count;
}

/** True for words set as a title is: every one but the small ones with a capital, two at least, or one behind "The". */
export function isTitleCase(text: string): boolean {
  const words = wordsOf(text.replaceAll('-', ' '));
  const large = words.filter((word) => !SMALL_WORD.test(word));
  return (
    large.length > (/^\P{L}*The\b/u.test(text) && words.length === 2 ? 0 : 1) &&
    large.every((word) => /^[^\p{L}]*\p{Lu}/u.test(word) || /^\d/u.test(word))
  );
}

/** True for the capitals of a name; a stop at its end may be the sentence's own. */
const isNameLike = (text: string): boolean => isTitleCase(text) && !/[.,!?;:…]/u.test(text.replace(/[.,]$/u, ''));

/** `Mayor Warns Of “Dark And Dangerous” Winter`: a line whose words all have capitals, so that those of the quotation tell nothing. */
function isInHeadline(before: string, after: string): boolean {
  const [line = ''] = before.split('\n').slice(-1);
  return isTitleCase(line) && isTitleCase(`${line} ${after.split('\n')[0]}`);
}

/** `Vows “Never Again” After Flood`: a word that has a capital in headlines, and is no part of a name. */
const isOfHeadline = (word: string): boolean => {
  const lower = word.toLowerCase();
  return REPORTING_VERBS.has(lower) || AUXILIARIES.has(lower) || PREPOSITIONS.has(lower);
};

/** `Ann “the Spoon” Roe`, `nicknamed “Spoon”`. */
function isNickname({ inner, words, before, after }: Setting): boolean {
  if (words > 4 || /[.,!?;:]/u.test(inner)) return false;
  if (/\bnicknamed\s*,?\s*$/iu.test(before)) return true;
  const [, word] = /(?:^|\s)(\p{Lu}[\p{L}.'’-]*)[ \u00A0]$/u.exec(before) ?? [];
  return word !== undefined && !isOfHeadline(word) && /^[ \u00A0]\p{Lu}\p{Ll}/u.test(after) && /\p{Lu}/u.test(inner);
}

/** `the film “Rain”`, `“Morning Post” host Ann Roe`, `with “Open Door.”` */
function isTitle({ inner, words, before, after }: Setting): boolean {
  if (words > 8) return false;
  if (WORK_BEFORE.test(before) && /^\p{Lu}/u.test(inner)) return true;
  if (PROGRAMME_BEFORE.test(before) && /^\p{Lu}\p{Ll}+$/u.test(inner)) return true;
  if (!isTitleCase(inner)) return false;
  return (
    TITLE_BEFORE.test(before) ||
    CALLED_BEFORE.test(before) ||
    WORK_AFTER.test(after) ||
    SUBTITLE.test(inner) ||
    (isNameLike(inner) && NAME_BEFORE.test(before) && !isInHeadline(before, after))
  );
}

/** `the term “echo”`, `“echo” means`, `Svoboda (“Freedom”)`. */
const isTerm = ({ words, before, after }: Setting): boolean =>
  (words <= 2 && RATING_BEFORE.test(before)) ||
  (words === 1 && RATING_AFTER.test(after)) ||
  (words <= 6 && TERM_BEFORE.test(before)) ||
  (words <= 4 && (NAMED_BY_ALL.test(before) || NAMED_BY_MANY.test(before))) ||
  (words <= 3 && TERM_AFTER.test(after)) ||
  (words <= 4 && /\(\s*$/u.test(before) && /^\s*\)/u.test(after));

/** The reasons in the order in which they are asked. */
const REASONS: readonly (readonly [NotSpeech, (setting: Setting) => boolean])[] = [
  ['empty', ({ words }) => words === 0],
  ['nickname', isNickname],
  ['hypothetical', ({ before }) => HYPOTHETICAL.test(before)],
  ['term', isTerm],
  ['title', isTitle],
];

/** Says by its shape and its nearest words why a quotation is no speech; null where it may be. */
export function notSpeech(text: string, { start, end, outer }: Quotation): NotSpeech | null {
  const inner = text.slice(start, end);
  const words = wordCount(inner.slice(0, MOST_WORDS * 30));
  if (words > MOST_WORDS) return null;
  const before = text.slice(Math.max(0, outer.start - CONTEXT), outer.start);
  const setting = { inner, words, before, after: text.slice(outer.end, outer.end + CONTEXT) };
  return REASONS.find(([, holds]) => holds(setting))?.[0] ?? null;
}

/** How long a word may be that still goes with the terms before it. */
const TERM_WORDS = 4;

/** The same for all quotations of an article; of terms in a row (`words like “maybe” and “perhaps”`) each is one. */
export function speechReasons(text: string, quotations: readonly Quotation[]): (NotSpeech | null)[] {
  const reasons: (NotSpeech | null)[] = [];
  quotations.forEach((quotation, i) => {
    const before = quotations[i - 1];
    const between = before ? text.slice(before.outer.end, quotation.outer.start) : '.';
    const inRow = reasons[i - 1] === 'term' && /^\s*,?\s*(?:and|or)?\s*$/u.test(between);
    const short = wordCount(text.slice(quotation.start, quotation.end)) <= TERM_WORDS;
    reasons.push(notSpeech(text, quotation) ?? (inRow && short ? 'term' : null));
  });
  return reasons;
}
