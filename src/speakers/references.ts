import { KIN } from '../lexicon/kin.js';
import type { Entity, Roster } from '../names/roster.js';
import { type Mention, mentionOf } from '../narration/mention.js';
import { isFiniteVerb } from '../narration/verbs.js';
import type { SentenceView } from '../narration/view.js';
import { isTopic, prominence, trailingSubject } from './prominence.js';
import type { ResolverContext } from './resolver.js';

/** How many sentences back somebody may have been meant whom a mention takes up: no resolver asks for mentions farther off. */
export const REACH = 7;
/** What the first mention of somebody adds: news introduces whom it is about to quote. */
const INTRODUCED = 0.4;

/** One place in a sentence where somebody is meant: a name, or a subject or a relative that only resolving tells. */
export interface Reference {
  readonly from: number;
  readonly end: number;
  readonly entity: Entity | null;
  readonly subject: Mention | null;
  readonly weight: number;
  /** True for what stands before a trailing clause that reports it. */
  readonly told: boolean;
  /** True for a subject, and for what a sentence is set up to be about. */
  readonly leads: boolean;
}

/** Computes what a sentence of an article holds where that is first asked for, and keeps it as long as the roster. */
export function remembered<Value>(compute: (context: ResolverContext, sentence: number) => Value): typeof compute {
  const known = new WeakMap<Roster, (Value | undefined)[]>();
  return (context, sentence) => {
    const values = known.get(context.roster) ?? [];
    known.set(context.roster, values);
    const value = values[sentence] ?? compute(context, sentence);
    values[sentence] = value;
    return value;
  };
}

/** `Born Ann Roe in 1926, she`: the birth name of somebody whom the article calls otherwise. */
const isBirthName = ({ tokens }: SentenceView, from: number): boolean => tokens[from - 1]?.lower === 'born';

/** `his mother had wept`: relatives whom no name follows, and who are no clause's subject. */
function kinIn(view: SentenceView, subjects: readonly Mention[]): Mention[] {
  const kin: Mention[] = [];
  for (let at = 1; at < view.tokens.length; at++) {
    const owner = KIN.has(view.tokens[at]?.lower ?? '') ? view.tokens[at - 1]?.lower : '';
    if (owner !== 'his' && owner !== 'her') continue;
    const named = view.tokens[at + 1]?.text === ',' || view.nameAt(at + 1) !== undefined;
    const isSubject = subjects.some(({ from, to }) => from < at && at < to);
    if (!named && !isSubject) kin.push(mentionOf(view, at - 1, at + 1, 'description'));
  }
  return kin;
}

/** What is left of somebody new who only says something of another: `A critic called her work dull.` */
const IN_PASSING = 0.5;

const isPassing = ({ narration }: ResolverContext, { text, from, sentence }: Mention): boolean =>
  /^(?:an?|one)\s/iu.test(text) &&
  narration
    .clauses(sentence)
    .some(
      ({ subject, verb }) =>
        subject?.from === from && /^(?:her|him|his)$/u.test(narration.views[sentence]?.tokens[verb + 1]?.lower ?? ''),
    );

/** Whom a sentence means, and how prominently. */
export const referencesIn = remembered((context, sentence): readonly Reference[] => {
  const view = context.narration.views[sentence] as SentenceView;
  const subjects = context.narration.subjects(sentence);
  const trail = trailingSubject(context, view);
  const occurrences = context.roster.inSentence(sentence).filter(({ from }) => !isBirthName(view, from));
  const names = occurrences.map((occurrence): Reference => {
    const { from, to, entity, first } = occurrence;
    const isSubject = subjects.some(
      (subject) => subject.form === 'name' && subject.from >= from && subject.from < to && subject.to >= to,
    );
    const weight = prominence(context, view, occurrence, isSubject) + (first ? INTRODUCED : 0);
    const leads = isSubject || isTopic(view, occurrence);
    return { from, end: to, entity, subject: null, weight, told: from < trail, leads };
  });
  const unnamed = (subject: Mention, leads: boolean): Reference => {
    const weight =
      prominence(context, view, subject, leads || isFiniteVerb(view, subject.to)) *
      (isPassing(context, subject) ? IN_PASSING : 1);
    return { from: subject.from, end: subject.to, entity: null, subject, weight, told: subject.from < trail, leads };
  };
  const others = subjects.filter(({ form }) => form !== 'name').map((subject) => unnamed(subject, true));
  const kin = kinIn(view, subjects).map((relative) => unnamed(relative, false));
  return [...names, ...others, ...kin];
});
