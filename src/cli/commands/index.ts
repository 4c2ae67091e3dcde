import type { Command } from '../command.js';
import { checkFlags, verifyFlags } from '../flags/checking.js';
import { explainFlags } from '../flags/explain.js';
import { grepFlags } from '../flags/grep.js';
import { summaryFlags } from '../flags/summary.js';
import { color, extractFlags, group, registryFlags } from '../flags.js';

/** Every command. A new one is an entry here and a file beside this one. */
export const commands: readonly Command[] = [
  {
    name: 'extract',
    summary: 'find who said what in articles (runs when no command is named)',
    operands: '[paths...]',
    standard: true,
    flags: extractFlags,
    load: () => import('./extract.js'),
  },
  {
    name: 'grep',
    summary: 'search what people said, with the flags of ripgrep',
    operands: '[pattern] [paths...]',
    flags: grepFlags,
    load: () => import('./grep.js'),
  },
  {
    name: 'summary',
    summary: 'count who spoke how often, in how many words, with which cues',
    operands: '[paths...]',
    flags: summaryFlags,
    load: () => import('./summary.js'),
  },
  {
    name: 'speakers',
    summary: 'list the known speakers',
    flags: [
      {
        term: '-f, --format <name>',
        help: 'output format (default: table on a terminal, json in a pipe)',
        choices: ['table', 'json'],
      },
      group,
      ...registryFlags,
      color,
    ],
    load: () => import('./speakers.js'),
  },
  {
    name: 'check',
    summary: 'hold what is found in articles against the golden files beside them',
    operands: '[paths...]',
    flags: checkFlags,
    load: () => import('./check.js'),
  },
  {
    name: 'verify',
    summary: "hold a draft's quotations against its sources: the words, and who said them",
    operands: '[drafts...]',
    flags: verifyFlags,
    load: () => import('./verify.js'),
  },
  {
    name: 'explain',
    summary: 'show why each quotation, or those on one line, got the speaker they got',
    operands: '[files[:line]...]',
    flags: explainFlags,
    load: () => import('./explain.js'),
  },
  {
    name: 'rules',
    summary: 'list the rules with how often each is right',
    flags: [
      {
        term: '-f, --format <name>',
        help: 'output format (default: table on a terminal, json in a pipe)',
        choices: ['table', 'json', 'markdown'],
      },
      color,
    ],
    load: () => import('./rules.js'),
  },
  {
    name: 'schema',
    summary:
      "print the JSON Schema of a command's json output: extract (the default), explain, grep, summary, check or verify",
    operands: '[command]',
    choices: ['extract', 'explain', 'grep', 'summary', 'check', 'verify'],
    flags: [],
    load: () => import('./schema.js'),
  },
  {
    name: 'completions',
    summary: 'print the completions for a shell',
    operands: '<shell>',
    choices: ['bash', 'zsh', 'fish'],
    flags: [],
    load: () => import('./completions.js'),
  },
  {
    name: 'man',
    summary: 'print the man page',
    flags: [],
    load: () => import('./man.js'),
  },
];
