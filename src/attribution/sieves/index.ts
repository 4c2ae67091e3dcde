import type { Sieve } from '../sieve.js';
import { accordingTo } from './according-to.js';
import { answer } from './answer.js';
import { bareAfterCueSentence } from './bare-after-cue-sentence.js';
import { bareAfterQuotation } from './bare-after-quotation.js';
import { bareParagraph } from './bare-paragraph.js';
import { beatBefore } from './beat-before.js';
import { colonBefore } from './colon-before.js';
import { colonResumed } from './colon-resumed.js';
import { colonSubject } from './colon-subject.js';
import { continuation } from './continuation.js';
import { dashAttribution } from './dash-attribution.js';
import { dialogueTurn } from './dialogue-turn.js';
import { headlineColon } from './headline-colon.js';
import { invertedAfter } from './inverted-after.js';
import { nounCue } from './noun-cue.js';
import { participleBefore } from './participle-before.js';
import { passiveAgent } from './passive-agent.js';
import { relayedSpeech } from './relayed-speech.js';
import { sharedSubject } from './shared-subject.js';
import { speakerVerbAfter } from './speaker-verb-after.js';
import { speakerVerbBefore } from './speaker-verb-before.js';
import { stanceBefore } from './stance-before.js';
import { taggedVerb } from './tagged-verb.js';
import { trailingClause } from './trailing-clause.js';
import { transcriptLabel } from './transcript-label.js';

/** The sieves in the order in which they are asked; the first that answers decides. */
export const SIEVES = [
  transcriptLabel,
  dialogueTurn,
  relayedSpeech,
  invertedAfter,
  speakerVerbAfter,
  dashAttribution,
  headlineColon,
  colonBefore,
  colonSubject,
  trailingClause,
  accordingTo,
  passiveAgent,
  nounCue,
  participleBefore,
  sharedSubject,
  speakerVerbBefore,
  stanceBefore,
  taggedVerb,
  continuation,
  bareAfterQuotation,
  answer,
  colonResumed,
  bareAfterCueSentence,
  bareParagraph,
  beatBefore,
] as const satisfies readonly Sieve[];

/** The id of an attribution rule: its file's name. */
export type AttributionRule = (typeof SIEVES)[number]['id'];
