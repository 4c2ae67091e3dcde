import { KIN } from '../../lexicon/kin.js';
import type { Entity } from '../../names/roster.js';
import { isPerson } from '../agreement.js';
import { identityOf } from '../identity.js';
import type { Resolver } from '../resolver.js';
import { salientBefore } from '../salience.js';

/** True for persons of one family name, also where it is a part of the other's: "Roe" and "Roe-Lund". */
function sharesFamily(one: Entity, other: Entity): boolean {
  const [a, b] = [one, other].map(({ words }) => words.at(-1)?.split('-') ?? []);
  return a?.some((part) => b?.includes(part)) ?? false;
}

export const kinship: Resolver<'kinship'> = {
  id: 'kinship',
  summary: '“His father”, “her husband”: the one other person of that gender with the family name.',
  example: 'Bo Roe took over from Per Roe. His father said …',
  resolve(context, mention) {
    const [, owner, noun] = /^(his|her|their)\s+(?:\w+\s+)?(\w+)$/iu.exec(mention.text) ?? [];
    const gender = KIN.get(noun?.toLowerCase() ?? '');
    if (!owner || !gender) return null;
    const ownerGender = /^his$/iu.test(owner) ? 'male' : /^her$/iu.test(owner) ? 'female' : null;
    const [possessor] = salientBefore(context, mention, (identity) => isPerson(identity, ownerGender));
    const person = possessor?.identity.entity;
    if (!person || person.words.length < 2) return null;
    const family = context.roster.entities.filter(
      (entity) =>
        entity !== person &&
        entity.type === 'person' &&
        entity.gender === gender &&
        entity.words.length > 1 &&
        sharesFamily(entity, person),
    );
    const [kin] = family;
    return kin && family.length === 1 ? identityOf(context.registry, kin) : null;
  },
};
