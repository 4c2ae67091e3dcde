import type { Article, Summary } from './schema.js';

/** The summary of a run that has seen nothing yet. */
export const NOTHING_YET: Summary = {
  articles: 0,
  statements: 0,
  attributed: 0,
  unattributed: 0,
  notStatements: 0,
  warnings: 0,
  errors: 0,
};

/** The summary with one more article in it. */
export function withArticle(summary: Summary, article: Article): Summary {
  const attributed = article.statements.filter(({ speaker }) => speaker !== null).length;
  return {
    articles: summary.articles + 1,
    statements: summary.statements + article.statements.length,
    attributed: summary.attributed + attributed,
    unattributed: summary.unattributed + article.statements.length - attributed,
    notStatements: summary.notStatements + article.notStatements.length,
    warnings: summary.warnings + article.warnings.length,
    errors: summary.errors,
  };
}
