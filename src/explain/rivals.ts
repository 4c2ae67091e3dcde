import type { Mention } from '../narration/mention.js';
import { agrees, isPersonPronoun } from '../speakers/agreement.js';
import { type Candidate, salientBefore } from '../speakers/salience.js';
import type { Findings } from '../statements/findings.js';
import type { ResolverVerdict, Rival, SieveVerdict } from './schema.js';
import { nameBehind, nameIn } from './verdicts.js';

/** As many as a reader takes in; the others are further off still. */
const MOST = 5;

type Loser = readonly [speaker: string | null, reason: string];

/** Those that other rules would have named, had they been asked first. */
function byOtherRules(verdicts: readonly (SieveVerdict | ResolverVerdict)[]): Loser[] {
  const first = verdicts.findIndex(({ outcome }) => outcome === 'decided');
  const decider = verdicts[first]?.rule;
  return verdicts.flatMap(({ rule, outcome, speaker }, at): Loser[] => {
    if (outcome !== 'differs') return [];
    if (decider === undefined) return [[speaker, `${rule} would name them, but is not asked of what is no statement`]];
    const when = at > first ? `${decider} is asked first` : `only now that ${decider} has decided`;
    return [[speaker, at > first ? `${rule} would name them, but ${when}` : `${rule} would name them ${when}`]];
  });
}

/** Those whom the article calls by a word of the same name. */
const byName = ({ roster }: Findings, mention: Mention, chosen: string | null): Loser[] => {
  const bearer = roster.at(mention.sentence, mention.from);
  return roster.entities
    .filter((entity) => entity !== bearer && entity.words.some((word) => bearer?.words.includes(word)))
    .map((entity) => [entity.name, `shares a name with ${chosen ?? mention.text}`]);
};

/** Those named before a pronoun or a description, with how present they are in the reader's mind there. */
function bySalience(findings: Findings, mention: Mention): Loser[] {
  const candidates = salientBefore(findings, mention, () => true);
  const entity = findings.resolve(mention)?.entity;
  const chosen = candidates.find(({ identity }) => entity && identity.entity === entity);
  const against = chosen ? ` against ${chosen.salience.toFixed(2)}` : '';
  const isPronoun = isPersonPronoun(mention.text);
  const reason = ({ identity, salience }: Candidate): string => {
    const figures = `salience ${salience.toFixed(2)}${against}`;
    if (isPronoun && !agrees(mention.text, identity)) return `“${mention.text}” does not fit (${figures})`;
    if (chosen && salience <= chosen.salience) return `less salient: ${figures}`;
    return isPronoun ? figures : `near, but “${mention.text}” points elsewhere (${figures})`;
  };
  return candidates.map((candidate) => [nameIn(candidate.identity), reason(candidate)]);
}

/** Who else could have said it, each with why they lost; the nearest first. */
export function rivalsOf(
  findings: Findings,
  mention: Mention | null,
  sieves: readonly SieveVerdict[],
  resolvers: readonly ResolverVerdict[],
): Rival[] {
  const chosen = nameBehind(mention, findings);
  const near =
    mention?.form === 'name' ? byName(findings, mention, chosen) : mention ? bySalience(findings, mention) : [];
  const reasons = new Map<string, string[]>();
  for (const [speaker, reason] of [...byOtherRules(sieves), ...byOtherRules(resolvers), ...near]) {
    if (speaker === null || speaker === chosen) continue;
    reasons.set(speaker, [...(reasons.get(speaker) ?? []), reason]);
  }
  return [...reasons].slice(0, MOST).map(([speaker, why]) => ({ speaker, reasons: why }));
}
