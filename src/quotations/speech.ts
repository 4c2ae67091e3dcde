import type { NotStatement } from '../statements/schema.js';
import type { Quotation } from './quotation.js';

/** Why a quotation reports nothing that anybody said. */
export type NotSpeech = NotStatement['reason'];

const CONTEXT = 48;
const TERM_BEFORE =
  /\b(?:so-called|self-styled|the (?:term|word|phrase|label|expression|name|acronym|concept of)|terms? like|words? like|(?:also |better |widely |locally )?known (?:\w+ ){0,4}as|definition of|nickname|password|codenamed?|code-named|under the name|stands for|meaning)\s*[,:]?\s*$/iu;
const TITLE_BEFORE =
  /\b(?:titled|entitled|headlined|(?:books?|films?|movies?|songs?|albums?|novels?|plays?|series|shows?|programmes?|programs?|episodes?|memoirs?|documentar(?:y|ies)|musicals?|operas?|essays?|ballads?|hits?|singles?|host of|on|first|second|third|latest|debut|sequel|motto (?:is|was)|slogan|anthem|motto)),?\s*$/iu;
const SMALL_WORD = /^(?:a|an|the|of|in|on|at|for|to|and|or|but|with|from|by|vs\.?|is)$/iu;

/** Words before a quotation that nobody has spoken: "nobody thinks", "you can't say", "a man who tells you". */
const HYPOTHETICAL =
  /\b(?:(?:nobody|no one)\b[^.!?"“]*\b(?:says?|thinks?|asks?),?|you (?:can['’]t|cannot|can|could|might|may)(?: \w+)? (?:say|yell|shout|call it|think),?|(?:a|any|an) \w+ who (?:says|tells|thinks)(?: \w+)?,?|(?:if|whenever) (?:you|someone|somebody|anyone|anybody)\b[^.!?"“]* (?:say|says|asks?|tells?)(?: you)?,?)\s*$/iu;

const words = (text: string): string[] => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** True for words set as a title is: every one but the small ones with a capital, two at least. */
export function isTitleCase(text: string): boolean {
  const all = words(text);
  const large = all.filter((word) => !SMALL_WORD.test(word));
  return large.length > 1 && large.every((word) => /^[^\p{L}]*\p{Lu}/u.test(word) || /^\d/u.test(word));
}

/** `Ann “the Spoon” Roe`, `nicknamed “Spoon”`. */
const isNickname = (before: string, inner: string, after: string): boolean =>
  !/[.,!?;:]/u.test(inner) &&
  (/\bnicknamed\s*,?\s*$/iu.test(before) ||
    (/(?:^|\s)\p{Lu}[\p{L}.'’-]*[ \u00A0]$/u.test(before) &&
      /^[ \u00A0]\p{Lu}\p{Ll}/u.test(after) &&
      /\p{Lu}/u.test(inner)));

/** True for the capitals of a name: every word but the small ones, and no stop that a speaker would make. */
const isNameLike = (text: string): boolean => isTitleCase(text) && !/[.,!?;:…]/u.test(text);

/** What a name set in marks follows inside a sentence: "the “Right Bank” movement", "with “Open Door”". */
const NAME_BEFORE = /\b(?:the|a|an|of|by|with|from|in|at|for|to|his|her|its|their)\s*$/iu;

/** Says by its shape and its nearest words why a quotation is no speech; null where it may be. */
export function notSpeech(text: string, quotation: Quotation): NotSpeech | null {
  const inner = text.slice(quotation.start, quotation.end);
  const count = words(inner).length;
  if (count === 0) return 'empty';
  if (count > 12) return null;
  const before = text.slice(Math.max(0, quotation.outer.start - CONTEXT), quotation.outer.start);
  const after = text.slice(quotation.outer.end, quotation.outer.end + CONTEXT);
  if (count <= 4 && isNickname(before, inner, after)) return 'nickname';
  if (
    count <= 12 &&
    HYPOTHETICAL.test(text.slice(Math.max(0, quotation.outer.start - 2 * CONTEXT), quotation.outer.start))
  )
    return 'hypothetical';
  if (TERM_BEFORE.test(before) && count <= 6) return 'term';
  if (count <= 4 && /\(\s*$/u.test(before) && /^\s*\)/u.test(after)) return 'term';
  if (count <= 5 && isNameLike(inner) && NAME_BEFORE.test(before)) return 'title';
  if (isTitleCase(inner) && count <= 8 && (TITLE_BEFORE.test(before) || /\p{L}['’]s?\s*$/u.test(before)))
    return 'title';
  return null;
}

/** How many words a quotation has. */
export const wordCount = (text: string): number => words(text).length;
