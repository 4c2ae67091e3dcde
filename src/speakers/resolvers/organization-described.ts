import { ORGANIZATION_NOUNS } from '../../lexicon/role-nouns.js';
import type { Entity } from '../../names/roster.js';
import { beforeComplement, isDefinite, tellingWords, titleWords } from '../description.js';
import type { Resolver } from '../resolver.js';
import { salientBefore } from '../salience.js';

/** Words for a firm: any organisation may be meant, whatever its name says. */
const FIRM = new Set(
  (
    'agency airline bank body broadcaster brewery carmaker carrier charity chain chipmaker club company developer drugmaker firm giant ' +
    'group lender maker manufacturer operator organisation organization publisher regulator retailer startup supermarket union watchdog'
  ).split(' '),
);
/** What no public body is. */
const COMMERCIAL =
  /^(?:airline|brewery|carmaker|chain|chipmaker|company|developer|drugmaker|firm|lender|maker|manufacturer|retailer|supermarket)$/u;
/** What ends the names of public bodies. */
const PUBLIC =
  /^(?:administration|agency|authority|board|bureau|committee|commission|congress|council|court|department|institute|ministry|nations|office|parliament|party|police|senate|society|treasury|union|university)$/u;

/** How much more salient than the runner-up an organisation must be whose name does not say what it is. */
const LEAD = 1.5;

export const organizationDescribed: Resolver<'organization-described'> = {
  id: 'organization-described',
  summary: 'A definite description of an institution: the most salient one whose name or title has its noun.',
  example: '“The union” after “the Harbour Workers’ Union”.',
  resolve(context, mention) {
    if (mention.form !== 'description' || !isDefinite(mention.text)) return null;
    const head = tellingWords(beforeComplement(mention.text)).at(-1) ?? '';
    if (!ORGANIZATION_NOUNS.has(head)) return null;
    const fits = ({ words }: Entity): boolean => !COMMERCIAL.test(head) || !PUBLIC.test(words.at(-1) ?? '');
    const says = (entity: Entity): boolean =>
      entity.words.includes(head) || titleWords(entity).some((title) => title.includes(head));
    const candidates = salientBefore(
      context,
      mention,
      ({ entity }) => entity?.type === 'organization' && fits(entity),
      () => 1,
    );
    const named = candidates.find(({ identity }) => identity.entity && says(identity.entity));
    if (named) return named.identity;
    const [best, next] = candidates;
    const owned = /['’]/u.test(mention.text);
    return best && FIRM.has(head) && !owned && best.salience >= LEAD * (next?.salience ?? 0) ? best.identity : null;
  },
};
