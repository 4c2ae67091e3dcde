import {
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  WEEKDAYS_AND_MONTHS,
} from '../lexicon/function-words.js';
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.js';
import { ROLE_NOUNS } from '../lexicon/role-nouns.js';
import { namesOffice } from './apposition.js';
import { type Mention, mentionOf } from './mention.js';
import type { NamePhrase } from './name-phrases.js';
import { readNounPhrase } from './noun-phrases.js';
import { beforeParenthesis, isAside, isDescription, pieceStart, regionBefore } from './pieces.js';
import { DASH } from './token.js';
import { isFiniteVerb } from './verbs.js';
import type { SentenceView } from './view.js';

/** How many pieces between commas may stand between a subject and its verb. */
const MOST_PIECES = 8;
/** How many words an aside has that tells who says so: "as she recalled it". */
const LONGEST_ASIDE = 3;
/** How long the last item of a list in a description may be: "the office for ferries, bridges, and migration". */
const LIST_ITEM = 3;

/** A name behind a preposition inside a description is not its head: "a friend of Ann Roe". */
function isInner(view: SentenceView, from: number, name: number): boolean {
  if (!isDescription(view, from)) return false;
  return view.tokens
    .slice(from, name)
    .some(({ lower }) => PREPOSITIONS.has(lower) || (lower.endsWith('ing') && !lower.includes('-')));
}

/** `Ann Roe, of Mill Lane, Lund, said`: a name behind a piece that says where from. */
function isAddress(view: SentenceView, from: number): boolean {
  if (view.tokens[from - 1]?.text !== ',') return false;
  let at = from - 1;
  while (at > 0 && view.tokens[at - 1]?.text !== ',' && view.tokens[at - 1]?.kind !== 'quotation') at--;
  return view.tokens[at]?.lower === 'of' && view.tokens[at - 1]?.text === ',';
}

/** `a group whose members include Lund`: where the relative clause begins behind a description in tokens [from, to), or 0. */
function relativeIn(view: SentenceView, from: number, to: number): number {
  if (!DETERMINERS.has(view.tokens[from]?.lower ?? '')) return 0;
  for (let at = from + 1; at < to; at++) if (view.tokens[at]?.lower === 'whose') return at;
  return 0;
}

/** `ORREL — Ann Roe`: where a report was written. */
function isDateline({ tokens }: SentenceView, { from, to, look }: NamePhrase): boolean {
  const first = tokens[from]?.text ?? '';
  return from === 0 && DASH.test(tokens[to]?.text ?? '') && (look === 'place' || first === first.toUpperCase());
}

/** `In June the mayor`, `On Monday 5 May the mayor`: where a piece goes on behind a date that opens it without a comma. */
function behindDate({ tokens }: SentenceView, from: number): number {
  if (!/^(?:in|on)$/u.test(tokens[from]?.lower ?? '')) return from;
  let at = from + 1;
  while (WEEKDAYS_AND_MONTHS.has(tokens[at]?.lower ?? '') || /^\d{1,4}$/u.test(tokens[at]?.text ?? '')) at++;
  return at > from + 1 && DETERMINERS.has(tokens[at]?.lower ?? '') ? at : from;
}

/** `seen by the Herald`, `leaked to Reuters`, `according to an aide in Lund`: others, set off behind the subject. */
const isHanded = ({ tokens }: SentenceView, from: number): boolean =>
  /(?:ed|en|according)$/u.test(tokens[from]?.lower ?? '') && /^(?:by|to|with)$/u.test(tokens[from + 1]?.lower ?? '');

/** What the piece of a sentence in tokens [from, to) names; null for an aside, and for a place that at most `places` follow. */
function readPiece(view: SentenceView, from: number, to: number, places: boolean): Mention | null {
  const relative = relativeIn(view, from, to);
  if (relative > from) return readPiece(view, from, relative, places);
  const region = regionBefore(view, to);
  const cut = behindDate(view, Math.max(region.from, from));
  if (cut > from && /^(?:who|whom|whose|which)$/u.test(view.tokens[from]?.lower ?? '')) return null;
  if (isAside(view, cut) && (!view.tokens[to - 1]?.capital || isHanded(view, cut))) return null;
  const mention = readNounPhrase(view, cut, Math.max(region.to, cut));
  if (mention?.form !== 'name') return mention;
  const named = view.nameAt(mention.from);
  if (/^an?$/u.test(view.tokens[cut]?.lower ?? '') && named && named.look !== 'person' && named.from > cut + 1)
    return null;
  if (places && isAddress(view, cut)) return null;
  if (named && isDateline(view, named)) return null;
  const place = named?.look === 'place' && (places || view.tokens[named.to - 1]?.text.endsWith('.'));
  if (place) return null;
  return isInner(view, cut, mention.from) ? relatedTo(view, cut, mention) : mention;
}

/** `a friend of the goalkeeper Bo Lund, who left, said`: the description that a name is inside of, where its own noun is a person's; else null. */
function relatedTo(view: SentenceView, from: number, { to }: Mention): Mention | null {
  const link = view.tokens.findIndex(({ lower }, at) => at > from && at < to && PREPOSITIONS.has(lower));
  const person =
    ROLE_NOUNS.has(view.tokens[link - 1]?.lower ?? '') && /^(?:an?|one|the)$/u.test(view.tokens[from]?.lower ?? '');
  return person && view.tokens[link]?.lower === 'of' ? mentionOf(view, from, to, 'description') : null;
}

/** `Then there was Ann Roe, president of the club, who`: the name right before what only qualifies it. */
function introduced(view: SentenceView, to: number, { from }: Mention): Mention | null {
  const name = view.nameAt(to - 1);
  const qualifies =
    view.tokens[to]?.text === ',' && from === to + 1 && !DETERMINERS.has(view.tokens[from]?.lower ?? '');
  return name?.look === 'person' && qualifies ? mentionOf(view, name.spokenFrom, name.to, 'name') : null;
}

/** Those whose "of" tells for whom they speak. */
const REPRESENTING = /^(?:lawyer|representative|spokesman|spokesperson|spokeswoman)$/u;

/** `a spokeswoman for its backers, Calder Pictures, said`, `a representative of the builder, Calder, said`: who speaks for the institution whose name only explains. */
function backed(view: SentenceView, from: number, { form, from: at }: Mention): Mention | null {
  if (form !== 'name' || view.nameAt(at)?.look !== 'organization') return null;
  const start = pieceStart(view, from - 1);
  for (let i = from - 2; i > start; i--) {
    const role = view.tokens[i - 1]?.lower ?? '';
    const speaksFor = view.tokens[i]?.lower === 'for' || (view.tokens[i]?.lower === 'of' && REPRESENTING.test(role));
    if (!speaksFor || !ROLE_NOUNS.has(role)) continue;
    const article = /^(?:an?|the)$/u.test(view.tokens[i - 2]?.lower ?? '') ? i - 2 : i - 1;
    return mentionOf(view, article, from - 1, 'description');
  }
  return null;
}

/** True where a verb stands in tokens [from, to), behind which the piece only goes on. */
function isBehindVerb(view: SentenceView, from: number, to: number): boolean {
  const start = regionBefore(view, to).from;
  return start > from && isFiniteVerb(view, start - 1);
}

/** True where the words before the piece that begins at `from` may still name the subject; `read` tells what the piece names. */
function mayGoOn(view: SentenceView, from: number, lead: number, to: number, read: Mention | null): boolean {
  const left = view.tokens[from - 1];
  const listed = lead === from || (!read && to - from <= LIST_ITEM);
  return left !== undefined && left.kind !== 'quotation' && left.text !== ';' && left.text !== ':' && listed;
}

/** `One of them, she recalled, wrote`, `An official, as she recalled it, wrote`: the comma before who tells the sentence, where such an aside ends at the comma. */
export function beforeAside(view: SentenceView, comma: number): number {
  const from = pieceStart(view, comma);
  const start = view.tokens[from]?.lower === 'as' ? from + 1 : from;
  const verb = REPORTING_VERBS.get(view.tokens[start + 1]?.lower ?? '');
  const told = SUBJECT_PRONOUNS.has(view.tokens[start]?.lower ?? '') && verb?.forms.has('past') === true;
  return told && view.tokens[from - 1]?.text === ',' && comma - start <= LONGEST_ASIDE ? from - 1 : comma;
}

/** `Lund, Samland and Voss`: true for nothing but places, and for nothing at all. */
const arePlaces = (view: SentenceView, from: number, to: number): boolean =>
  view.tokens
    .slice(from, to)
    .every(({ text, lower }, i) => text === ',' || lower === 'and' || view.nameAt(from + i)?.look === 'place');

/** The subject before a comma that stands right before its verb: `Peter Roe, the council's spokesman, said`. */
export function subjectAcrossCommas(view: SentenceView, comma: number): Mention | null {
  let described: Mention | null = null;
  const end = beforeParenthesis(view, comma);
  let to = end;
  for (let pieces = 0; pieces < MOST_PIECES && to > 0; pieces++) {
    const from = pieceStart(view, to);
    const lead = CONJUNCTIONS.has(view.tokens[from]?.lower ?? '') ? from + 1 : from;
    if (isBehindVerb(view, lead, to)) return described && (introduced(view, to, described) ?? described);
    const mention = readPiece(view, lead, to, arePlaces(view, to, end));
    const speaker = mention && pieces === 0 ? backed(view, from, mention) : null;
    if (speaker) return speaker;
    if (mention && mention.form !== 'description' && !namesOffice(view, mention)) return mention;
    described = mention ?? described;
    if (!mayGoOn(view, from, lead, to, mention)) break;
    to = beforeParenthesis(view, from - 1);
  }
  return described;
}
