/** What XML 1.0 cannot hold, even escaped. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text fit for any place in XML. Tabs and line breaks are escaped too: an attribute would make spaces of them. */
const escaped = (text: string): string =>
  text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"'\t\n\r]/g, (character) => ESCAPES[character] ?? character);

/** One element with what is in it, indented. Attributes without a value are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | null | undefined>>,
  content: string | readonly string[] = [],
): string {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  if (typeof content === 'string') return `<${name}${list}>${escaped(content)}</${name}>\n`;
  if (content.length === 0) return `<${name}${list}/>\n`;
  return `<${name}${list}>\n${content.join('').replace(/^(?=.)/gm, '  ')}</${name}>\n`;
}
