import { positionFinder } from '../document/positions.js';
import type { Case, Finding, VerifyKind } from '../findings/finding.js';
import type { Speaker, Statement } from '../statements/schema.js';
import { type Token, tokensOf, written } from '../text/tokens.js';
import { locate, type Verdict } from './locate.js';
import { ngramIndex } from './ngrams.js';
import { passagesOf, type SourceText } from './passage.js';
import { type Place, tokensAt } from './places.js';
import { isSameSpeaker } from './speakers.js';

/** Holds each quotation of a draft against the sources: the words, and who said them. */
export function verifier(
  sources: readonly SourceText[],
  failOn: readonly VerifyKind[],
): (draft: Pick<SourceText, 'text' | 'statements'>) => Case[] {
  const index = ngramIndex(sources.flatMap(passagesOf));
  const label = labeller(sources);
  return ({ text, statements }) =>
    statements.flatMap((statement) =>
      statement.parts.map((part, at): Case => {
        const quotation = tokensOf(text, part);
        const verdict = locate(quotation, index);
        const found = [...wording(verdict, label), ...speaking(quotation, verdict, statement, label)];
        const findings = found.map((one): Finding => ({ ...one, fails: failOn.includes(one.kind) }));
        return {
          id: at === 0 ? statement.id : `${statement.id}-${at + 1}`,
          line: part.line,
          title: part.text,
          findings,
        };
      }),
    );
}

type Found = Omit<Finding, 'fails' | 'kind'> & { readonly kind: VerifyKind };
type Label = (place: Place) => string;

/** `notes.txt:12`, where the place begins. */
function labeller(sources: readonly SourceText[]): Label {
  const finders = new Map<string, ReturnType<typeof positionFinder>>();
  const texts = new Map(sources.map(({ file, text }) => [file, text]));
  return (place) => {
    const { file } = place.passage;
    const positionAt = finders.get(file) ?? positionFinder(texts.get(file) ?? '');
    finders.set(file, positionAt);
    return `${file}:${positionAt(tokensAt(place)[0]?.start ?? 0).line}`;
  };
}

const SHOWN = 3;

function listed(places: readonly Place[], label: Label): string {
  const labels = [...new Set(places.map(label))];
  const more = labels.length - SHOWN;
  return labels.slice(0, SHOWN).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function wording(verdict: Verdict, label: Label): Found[] {
  if (verdict.kind === 'not-found') return [{ kind: 'not-found', message: 'in none of the sources', details: [] }];
  if (verdict.kind === 'exact') return [];
  const { kind, places, diff } = verdict;
  if (kind === 'altered') {
    return [{ kind, message: `other words or marks than ${listed(places, label)}`, details: diff ? [diff] : [] }];
  }
  if (kind === 'spliced') {
    const details = places.map((place) => `${label(place)} ${written(tokensAt(place))}`);
    return [{ kind, message: `put together from ${listed(places, label)}`, details }];
  }
  return [
    { kind, message: `the same words as ${listed(places, label)}, set in another way`, details: diff ? [diff] : [] },
  ];
}

/** So few words may well have been said by several people; then it is enough that one of them is the draft's. */
const FEW_WORDS = 3;

/** Whether the sources give the words to the draft's speaker. Where they do not agree, nobody is confirmed. */
function speaking(quotation: readonly Token[], verdict: Verdict, { speaker }: Statement, label: Label): Found[] {
  if (verdict.kind === 'not-found' || verdict.kind === 'spliced') return [];
  const { places } = verdict;
  const unconfirmed = (message: string): Found[] => [{ kind: 'unconfirmed', message, details: [] }];
  if (places.every(({ passage }) => !passage.said)) {
    return unconfirmed(`${listed(places, label)} has the words, but gives them to nobody`);
  }
  const named = places.flatMap((place) => (place.passage.speaker ? [{ place, by: place.passage.speaker }] : []));
  if (speaker === null) return unconfirmed('the draft does not tell who said it');
  if (named.length === 0) return unconfirmed(`${listed(places, label)} does not tell who said it`);
  const agreeing = named.filter(({ by }) => isSameSpeaker(by, speaker));
  const few = quotation.filter(({ word }) => word !== null).length <= FEW_WORDS;
  if (agreeing.length === named.length || (few && agreeing.length > 0)) return [];
  const theirs = bySpeaker(named).map(([name, at]) => `${name} in ${listed(at, label)}`);
  const message =
    agreeing.length > 0 || theirs.length > 1
      ? `the sources do not agree on who said it: ${theirs.join('; ')}`
      : `said by ${theirs.join('')}, not by ${speaker.name}`;
  return [{ kind: 'speaker', message, details: [] }];
}

function bySpeaker(named: readonly { place: Place; by: Speaker }[]): [string, Place[]][] {
  const groups = new Map<string, Place[]>();
  for (const { place, by } of named) groups.set(by.name, [...(groups.get(by.name) ?? []), place]);
  return [...groups];
}
