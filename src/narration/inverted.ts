import { VERB_ADVERBS } from '../lexicon/function-words.js';
import { type Cue, wordAt } from './clause.js';
import type { Mention } from './mention.js';
import { readNounPhrase } from './noun-phrases.js';
import { behindAnyNoun, phraseAfter } from './phrase-after.js';
import { isFiniteVerb } from './verbs.js';
import type { SentenceView } from './view.js';

const DASHES = new Set(['-', '–', '—']);

/** True for a cue at the head of the sentence or right behind a quotation, as in `“…,” said`, `“…” – said`, `“…”, – said`. */
function startsInverted(view: SentenceView, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && (VERB_ADVERBS.has(wordAt(view, before)) || wordAt(view, before).endsWith('ly'))) before--;
  if (before < 0) return true;
  if (DASHES.has(view.tokens[before]?.text ?? '')) before--;
  if (view.tokens[before]?.text === ',') before--;
  return view.tokens[before]?.kind === 'quotation';
}

/** Cues whose object is the person addressed, so that what follows them is never their subject. */
const NOT_INVERTED = new Set(
  (
    'tell thank inform remind assure accuse blame criticize criticise congratulate mock urge encourage challenge ' +
    'attack press notify instruct invite hit rebuke scold hail praise applaud quote cite mention reject dismiss ' +
    'find'
  ).split(' '),
);

/** Cues that put their subject behind them also where no quotation stands before: `…, said Ann Roe.` */
const INVERTED_ANYWHERE = new Set(
  'say add explain note write argue declare observe recall insist conclude admit warn predict report think believe reckon suggest'.split(
    ' ',
  ),
);

/** Cues of a state of mind that utter it where they stand right behind a quotation: `“…,” regretted Ms Roe`. */
const STANCES = new Set(['regret', 'worry', 'hope', 'believe', 'think', 'fear', 'feel']);

/** What may stand between a cue and its subject: "pointed out Ms Roe". */
const PARTICLES = /^(?:back|in|on|out)$/u;

/** Cues behind which whatever noun stands speaks: `“Mind the hole!” cried a voice`. */
const UTTERS = new Set(['call', 'cry', 'reply', 'say', 'shout', 'whisper', 'yell']);

/** How many words a noun phrase may have whose noun is not known to name speakers. */
const ANY_NOUN_WORDS = 4;

/** The phrase behind an article at a token, whatever its noun. */
function anybody(view: SentenceView, from: number): Mention | null {
  const to = behindAnyNoun(view, from, ANY_NOUN_WORDS);
  if (isFiniteVerb(view, to)) return null;
  return /^(?:an?|the)$/u.test(wordAt(view, from)) && to > from + 1 ? readNounPhrase(view, from, to, true) : null;
}

/** The subject behind its cue: right behind a quotation, or set off by commas (`…, said Ann Roe, the mayor.`). */
export function invertedSubject(view: SentenceView, at: number, cue: Cue): Mention | null {
  const adjacent = startsInverted(view, at);
  const utters =
    cue.classes.has('speech') || ((adjacent || view.tokens[at - 1]?.text === ',') && STANCES.has(cue.lemma));
  if (!utters || NOT_INVERTED.has(cue.lemma)) return null;
  if (!adjacent && !(view.tokens[at - 1]?.text === ',' && INVERTED_ANYWHERE.has(cue.lemma))) return null;
  const particle = adjacent && PARTICLES.test(view.tokens[at + 1]?.text ?? '');
  const subject = phraseAfter(view, particle ? at + 2 : at + 1);
  if (adjacent && !subject && UTTERS.has(cue.lemma)) return anybody(view, at + 1);
  if (adjacent || !subject) return subject;
  const next = view.tokens[subject.to];
  return subject.form !== 'pronoun' && (!next || next.kind === 'punctuation') ? subject : null;
}
