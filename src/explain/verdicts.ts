import type { Decision, Sieve } from '../attribution/sieve.js';
import { SIEVES } from '../attribution/sieves/index.js';
import type { Mention } from '../narration/mention.js';
import type { Identity, Resolver } from '../speakers/resolver.js';
import { RESOLVERS } from '../speakers/resolvers/index.js';
import type { Findings } from '../statements/findings.js';
import { nameOf } from '../statements/speaker.js';
import type { ResolverVerdict, SieveVerdict } from './schema.js';

/** The name that the record gives an identity; null where there is none. */
export const nameIn = (identity: Identity | null | undefined): string | null => (identity && nameOf(identity)) || null;

/** The name of the speaker that a mention stands for. */
export const nameBehind = (mention: Mention | null | undefined, findings: Findings): string | null =>
  mention ? nameIn(findings.resolve(mention)) : null;

/** The decisions as a sieve may see them that is asked about a quotation: without its own, and those that rest on it. */
function decisionsBeside({ decisions }: Findings, quotation: number): (Decision | null)[] {
  const followers = new Map<number, number[]>();
  decisions.forEach((decision, other) => {
    if (decision && decision.follows >= 0)
      followers.set(decision.follows, [...(followers.get(decision.follows) ?? []), other]);
  });
  const resting = new Set([quotation]);
  for (const one of resting) for (const follower of followers.get(one) ?? []) resting.add(follower);
  return decisions.map((decision, other) => (resting.has(other) ? null : decision));
}

function outcomeOf(isDecider: boolean, answers: boolean, speaker: string | null, chosen: string | null) {
  if (isDecider) return 'decided';
  if (!answers) return 'silent';
  return speaker === chosen ? 'agrees' : 'differs';
}

/** What every sieve says of a quotation, in the order in which they are asked. */
export function sieveVerdicts(findings: Findings, quotation: number): SieveVerdict[] {
  const { narration } = findings;
  const decision = findings.decisions[quotation];
  const chosen = nameBehind(decision?.mention, findings);
  const decisions = decisionsBeside(findings, quotation);
  // A nickname is part of a name, and has no place in the narration that a sieve could look at.
  const isNickname = findings.reasons[quotation] === 'nickname';
  return SIEVES.map((sieve: Sieve) => {
    const isDecider = sieve.id === decision?.rule;
    const answer = isDecider || isNickname ? (decision ?? null) : sieve.match({ narration, decisions }, quotation);
    const speaker = nameBehind(answer?.mention, findings);
    return {
      rule: sieve.id,
      outcome: outcomeOf(isDecider, answer !== null, speaker, chosen),
      speaker,
      mention: answer?.mention?.text ?? null,
      cue: answer?.cue?.text ?? null,
    };
  });
}

/** Whom every resolver takes a mention for, in the order in which they are asked. */
export function resolverVerdicts(findings: Findings, mention: Mention): ResolverVerdict[] {
  const resolution = findings.resolve(mention);
  const chosen = nameIn(resolution);
  return RESOLVERS.map((resolver: Resolver) => {
    const isDecider = resolver.id === resolution?.rule;
    const identity = isDecider ? resolution : resolver.resolve(findings, mention);
    const speaker = nameIn(identity);
    return { rule: resolver.id, outcome: outcomeOf(isDecider, identity !== null, speaker, chosen), speaker };
  });
}
