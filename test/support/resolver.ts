import { describe, expect, it } from 'vitest';
import type { Mention } from '../../src/narration/mention.js';
import { AMBIGUOUS, type Identity, type Resolver } from '../../src/speakers/resolver.js';
import type { SpeakerRule } from '../../src/speakers/resolvers/index.js';
import { type Findings, narrate } from './narrate.js';

/** The date of the article, where a role depends on it. */
type Dated = { readonly date?: string };
type Resolves = readonly [article: string, mention: string, speaker: string, dated?: Dated];
type LeavesAlone = readonly [why: string, article: string, mention: string, dated?: Dated];
type ThreeOrMore<Row> = readonly [Row, Row, Row, ...Row[]];

/** The last mention with those words, among the subjects of the narration and those that decided quotations. */
export function mentionIn({ narration, decisions }: Findings, words: string): Mention {
  const subjects = narration.views.flatMap(({ sentence: { index } }) => [
    ...narration.subjects(index),
    ...narration.clauses(index).flatMap(({ subject }) => subject ?? []),
  ]);
  const deciding = decisions.flatMap((decision) => decision?.mention ?? []);
  const found = [...subjects, ...deciding]
    .filter(({ text }) => text === words)
    .sort((a, b) => a.start - b.start)
    .at(-1);
  if (!found) throw new Error(`no mention ${JSON.stringify(words)} in: ${narration.text}`);
  return found;
}

/** Whom an identity names, "AMBIGUOUS", or null for no answer. */
export function nameOf(identity: Identity | null): string | null {
  if (identity === AMBIGUOUS) return 'AMBIGUOUS';
  return identity && (identity.entry?.name ?? identity.entity?.name ?? identity.description);
}

/**
 * Tests one resolver by two tables: mentions that it resolves, and is the first in the order to do so, and mentions
 * that look much the same, where it must not answer.
 */
export function testResolver(
  resolver: Resolver<SpeakerRule>,
  table: { readonly resolves: ThreeOrMore<Resolves>; readonly leavesAlone: ThreeOrMore<LeavesAlone> },
): void {
  describe(`${resolver.id} resolves`, () => {
    for (const [article, words, speaker, dated] of table.resolves) {
      it(`${article} ${words} → ${speaker}`, () => {
        const findings = narrate(article, dated?.date);
        const mention = mentionIn(findings, words);
        expect(nameOf(resolver.resolve(findings, mention))).toBe(speaker);
        expect(findings.resolve(mention)?.rule).toBe(resolver.id);
      });
    }
  });
  describe(`${resolver.id} leaves alone`, () => {
    for (const [why, article, words, dated] of table.leavesAlone) {
      it(`${why}: ${article} ${words}`, () => {
        const findings = narrate(article, dated?.date);
        expect(nameOf(resolver.resolve(findings, mentionIn(findings, words)))).toBeNull();
      });
    }
  });
}
