import type { Summary } from '../statements/schema.js';

/** `12 statements: 10 attributed, 2 unattributed. 3 other quotations (--all shows them).` */
export function totals({ statements, attributed, unattributed, notStatements }: Summary, all: boolean): string {
  const known = statements === 0 ? '' : `: ${attributed} attributed, ${unattributed} unattributed`;
  const hint = all ? '' : ' (--all shows them)';
  const others = notStatements === 0 ? '' : ` ${count(notStatements, 'other quotation')}${hint}.`;
  return `${count(statements, 'statement')}${known}.${others}`;
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
