import { INDEFINITES, PREPOSITIONS } from '../lexicon/function-words.js';
import { ISSUING } from '../lexicon/issuing-verbs.js';
import { PERSONAL_DOCUMENTS } from '../lexicon/personal-documents.js';
import { DOCUMENT_NOUNS } from '../lexicon/role-nouns.js';
import { searchBack, wordAt } from './clause.js';
import { type Mention, mentionOf } from './mention.js';
import { phraseAfter } from './phrase-after.js';
import { isSpeakerNoun } from './speaker-nouns.js';
import { subjectBefore } from './subjects.js';
import type { Verb } from './verb.js';
import type { SentenceView } from './view.js';

/** Prepositions that say where words were published: "a message on the net reading". */
const PUBLISHED = /^(?:on|in|at|via|to|from|for)$/u;
/** How far before its participle the "with" of an accompanying clause may stand. */
const WITH_REACH = 7;

/** Where the phrase that ends before `to` begins behind its "with"; 0 where another word opens it. */
function openedByWith(view: SentenceView, to: number): number {
  const at = searchBack(view, to - 1, WITH_REACH, (word) => PREPOSITIONS.has(word));
  return wordAt(view, at) === 'with' ? at + 1 : 0;
}

/** `with many onlookers chanting`, `with its chairman, Bo Lund, calling it`: the subject that "with" opens, of a clause of its own whose participle is at `at`. */
function accompanying(view: SentenceView, at: number): Mention | null {
  const name = view.tokens[at - 1]?.text === ',' ? view.nameAt(at - 2) : undefined;
  if (name && view.tokens[name.from - 1]?.text === ',' && openedByWith(view, name.from - 1))
    return mentionOf(view, name.spokenFrom, name.to, 'name');
  if (wordAt(view, at - 2) === 'with' && INDEFINITES.has(wordAt(view, at - 1)))
    return mentionOf(view, at - 1, at, 'description');
  if (!isSpeakerNoun(wordAt(view, at - 1))) return null;
  const opener = openedByWith(view, at);
  return opener ? phraseAfter(view, opener, at) : null;
}

/** `scolded Ms Roe for suggesting`: who is blamed for the words. */
function blamed({ view, at, earlier }: Verb): Mention | null {
  const name = wordAt(view, at - 1) === 'for' ? view.nameAt(at - 2) : undefined;
  return name && earlier.at(-1)?.to === name.from ? mentionOf(view, name.spokenFrom, name.to, 'name') : null;
}

/** `footage of Ms Roe saying`: the name right before the participle, unless it is where the words were published. */
function namedBefore(view: SentenceView, last: number): Mention | null {
  const name = view.nameAt(last);
  const opener = name && wordAt(view, name.from - (wordAt(view, name.from - 1) === 'the' ? 2 : 1));
  return name && !PUBLISHED.test(opener ?? '') ? mentionOf(view, name.spokenFrom, name.to, 'name') : null;
}

/** How many words somebody's description behind "by" may have. */
const AGENT_WORDS = 7;

/** `was met by a group of men shouting`: the agent of a passive, who does what the participle right behind tells. */
function agentBefore(view: SentenceView, last: number): Mention | null {
  if (!isSpeakerNoun(wordAt(view, last))) return null;
  const by = searchBack(view, last - 1, AGENT_WORDS, (word) => word === 'by');
  return by >= 0 ? phraseAfter(view, by + 1, last + 1) : null;
}

/** `a banner reading`, `a study proving`, but not `released an ad calling`: the thing that carries the words. */
function bearerBefore({ view }: Verb, last: number): Mention | null {
  const noun = wordAt(view, last);
  const bearer = DOCUMENT_NOUNS.has(noun) && !PERSONAL_DOCUMENTS.has(noun) ? subjectBefore(view, last) : null;
  return bearer && !ISSUING.has(wordAt(view, bearer.from - 1)) ? bearer : null;
}

/** `…, the citation noting`: a subject of its own set off by a comma. */
function absolute(view: SentenceView, at: number): Mention | null {
  const noun = wordAt(view, at - 1);
  const setOff = view.tokens[at - 3]?.text === ',' && /^(?:the|its|his|her|their)$/u.test(wordAt(view, at - 2));
  return setOff && DOCUMENT_NOUNS.has(noun) ? mentionOf(view, at - 2, at, 'description') : null;
}

/** Whom or what a participle behind token `last` has for a subject of its own; null where it shares one. */
export const ownSubject = (verb: Verb, last: number): Mention | null =>
  blamed(verb) ??
  namedBefore(verb.view, last) ??
  bearerBefore(verb, last) ??
  accompanying(verb.view, verb.at) ??
  agentBefore(verb.view, last) ??
  absolute(verb.view, verb.at);
