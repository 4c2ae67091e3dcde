import type { Resolver } from '../resolver.js';
import { articleName } from './article-name.js';
import { asDescribed } from './as-described.js';
import { descriptionAgain } from './description-again.js';
import { descriptionSalience } from './description-salience.js';
import { documentAuthor } from './document-author.js';
import { kinship } from './kinship.js';
import { organizationDescribed } from './organization-described.js';
import { pronounAhead } from './pronoun-ahead.js';
import { pronounInstitution } from './pronoun-institution.js';
import { pronounSalience } from './pronoun-salience.js';
import { roleInArticle } from './role-in-article.js';
import { roleTerm } from './role-term.js';

/** The resolvers in the order in which they are asked; the first that answers decides. */
export const RESOLVERS = [
  articleName,
  pronounSalience,
  pronounAhead,
  documentAuthor,
  pronounInstitution,
  kinship,
  roleInArticle,
  descriptionAgain,
  roleTerm,
  organizationDescribed,
  descriptionSalience,
  asDescribed,
] as const satisfies readonly Resolver[];

/** The id of a speaker rule: its file's name. */
export type SpeakerRule = (typeof RESOLVERS)[number]['id'];
