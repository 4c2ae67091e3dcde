import { foldName } from '../names/fold.js';
import { wordCount } from '../quotations/speech.js';
import type { Registry } from '../speakers/registry.js';
import type { Speaker, Statement } from './schema.js';

/** Which statements to keep: those that fit each of the tests given. */
export interface Wanted {
  /** Registry ids, names or family names; any of them, or a member of any of the groups. */
  readonly speakers: readonly string[];
  readonly groups: readonly string[];
  /** Lemmas of cues, or the words themselves; any of them. */
  readonly cues?: readonly string[];
  readonly kind?: Statement['kind'];
  readonly minWords?: number;
}

type Test = (statement: Statement) => boolean;

/** A test of one statement, or null when everything is wanted. */
export function filterFor(wanted: Wanted, registry: Registry): Test | null {
  const tests = [speakerTest(wanted, registry), cueTest(wanted), kindTest(wanted), lengthTest(wanted)];
  const given = tests.filter((test) => test !== null);
  return given.length === 0 ? null : (statement) => given.every((test) => test(statement));
}

function speakerTest({ speakers, groups }: Wanted, registry: Registry): Test | null {
  if (speakers.length === 0 && groups.length === 0) return null;
  const names = speakers.map((name) => ({ words: foldName(name), id: registry.byName(name)?.id ?? null }));
  return ({ speaker }) =>
    speaker !== null &&
    (names.some(({ words, id }) => speaker.id === id || isCalled(speaker, words)) ||
      groups.some((group) => speaker.groups.includes(group)));
}

/** `leyen` and `von der leyen` both call Ursula von der Leyen; `der` does not. */
function isCalled(speaker: Speaker, words: string): boolean {
  return foldName(speaker.id) === words || ` ${foldName(speaker.name)}`.endsWith(` ${words}`);
}

function cueTest({ cues = [] }: Wanted): Test | null {
  if (cues.length === 0) return null;
  const folded = new Set(cues.map((cue) => cue.toLowerCase()));
  return ({ cue }) => cue !== null && (folded.has(cue.lemma.toLowerCase()) || folded.has(cue.text.toLowerCase()));
}

const kindTest = ({ kind }: Wanted): Test | null =>
  kind === undefined ? null : (statement) => statement.kind === kind;

const lengthTest = ({ minWords }: Wanted): Test | null =>
  minWords === undefined ? null : ({ text }) => wordCount(text) >= minWords;
