import { cueOf } from '../../narration/clause.js';
import { mentionOf } from '../../narration/mention.js';
import type { NamePhrase } from '../../narration/name-phrases.js';
import type { SentenceView } from '../../narration/view.js';
import type { Tagger } from '../../nlp/tagger.js';
import { type Place, placeOf } from '../around.js';
import { byMention, type Sieve } from '../sieve.js';

/** What stands at the end of reported words when their reporting clause follows. */
const HANDS_OVER = /[,!?…—–]$/u;
const SPEECH: ReadonlySet<'speech'> = new Set(['speech']);

/** A name beside a quotation and the token beside the name that may be its verb. */
interface Candidate {
  readonly name: NamePhrase;
  readonly verb: number;
}

/** `…,” Ann Roe thundered`, `…,” thundered Ann Roe`. */
function behind(view: SentenceView, quotation: number, words: string): Candidate | null {
  const comma = view.tokens[quotation + 1]?.text === ',';
  if (!comma && !HANDS_OVER.test(words)) return null;
  const next = quotation + (comma ? 2 : 1);
  const name = view.nameAt(next);
  if (name?.from === next) return { name, verb: name.to };
  const inverted = view.nameAt(next + 1);
  return inverted?.from === next + 1 ? { name: inverted, verb: next } : null;
}

/** `Ann Roe thundered, “…”`. */
function ahead(view: SentenceView, quotation: number): Candidate | null {
  const mark = view.tokens[quotation - 1]?.text;
  const name = view.nameAt(quotation - 3);
  return name && mark === ',' ? { name, verb: quotation - 2 } : null;
}

const LETTERS = /^\p{Ll}{3,}(?:ed|s)$/u;

/** The base form where the tagger takes the token for a finite verb, seen with the name that it stands beside. */
function lemmaAt({ view }: Place, { name, verb }: Candidate, tag: Tagger): string | null {
  const token = view.tokens[verb];
  if (!token || !LETTERS.test(token.text)) return null;
  const first = view.tokens[Math.min(name.from, verb)];
  const last = view.tokens[Math.max(name.to - 1, verb)];
  if (!first || !last) return null;
  const at = token.start - first.start;
  return tag(view.text.slice(first.start, last.end)).find(({ start }) => start === at)?.lemma ?? null;
}

export const taggedVerb: Sieve<'tagged-verb'> = {
  id: 'tagged-verb',
  summary: 'A name and a verb that is no known cue, by its part of speech, stand right beside the quotation.',
  example: '“We will rebuild,” Ann Roe deadpanned.',
  match({ narration }, quotation) {
    const place = placeOf(narration, quotation);
    const { view, token, clauses } = place;
    if (place.short) return null;
    const { start, end } = narration.quotations[quotation] ?? view.sentence;
    const found = behind(view, token, narration.text.slice(start, end)) ?? ahead(view, token);
    if (!found || found.name.look === 'place' || clauses.some(({ verb }) => verb === found.verb)) return null;
    const lemma = lemmaAt(place, found, narration.tag);
    if (!lemma) return null;
    const mention = mentionOf(view, found.name.spokenFrom, found.name.to, 'name');
    const cue = cueOf(view, found.verb, found.verb + 1, lemma, SPEECH);
    return byMention(mention, cue);
  },
};
