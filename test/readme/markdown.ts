/** A fenced block of a Markdown text. */
export interface Block {
  /** The first word behind the fence: how the block is shown. */
  readonly language: string;
  /** The second word behind the fence: the file that the block is to be saved as; Markdown does not show it. */
  readonly file: string | null;
  readonly body: string;
  /** Where the body stands in the text. */
  readonly start: number;
  readonly line: number;
}

const FENCED = /^```(?<language>\S*)(?: (?<file>\S+))?\n(?<body>[\s\S]*?)^```$/gm;

/** Every fenced block, in the order of the text. */
export const blocksOf = (markdown: string): Block[] =>
  [...markdown.matchAll(FENCED)].map(({ 0: whole, index, groups = {} }) => {
    const { language = '', file = null, body = '' } = groups;
    const start = index + whole.indexOf('\n') + 1;
    return { language, file, body, start, line: markdown.slice(0, index).split('\n').length };
  });

/** The text with the bodies of some blocks exchanged. */
export function withBodies(markdown: string, bodies: ReadonlyMap<Block, string>): string {
  const lastFirst = [...bodies].sort(([a], [b]) => b.start - a.start);
  return lastFirst.reduce(
    (text, [{ start, body }, replacement]) => text.slice(0, start) + replacement + text.slice(start + body.length),
    markdown,
  );
}

const section = (name: string): RegExp =>
  new RegExp(`(?<=<!-- ${name}:start -->\\n)[\\s\\S]*?(?=<!-- ${name}:end -->)`);

/** What stands between the markers of a generated section, or null where there are none. */
export const sectionOf = (markdown: string, name: string): string | null => section(name).exec(markdown)?.[0] ?? null;

/** The text with a generated section exchanged. */
export function withSection(markdown: string, name: string, content: string): string {
  if (sectionOf(markdown, name) === null) throw new Error(`no <!-- ${name}:start --> and <!-- ${name}:end -->`);
  return markdown.replace(section(name), () => `\n${content.trim()}\n\n`);
}
