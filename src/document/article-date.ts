const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const year = '(?:19|20)\\d\\d';
const day = '[0-3]?\\d(?:st|nd|rd|th)?';
/** ISO, "August 24, 2020", "24 August 2020". All-figure dates are left alone: 8/9/2020 is two days. */
const inText = new RegExp(
  `\\b(?:(?<iso>${year}-\\d\\d-\\d\\d)|(?<m1>${monthName})\\s+(?<d1>${day}),?\\s+(?<y1>${year})|(?<d2>${day})\\s+(?<m2>${monthName}),?\\s+(?<y2>${year}))(?!\\d)`,
  'iu',
);
const inName = new RegExp(`(?<![\\p{L}\\d])(${year})([-_./\\\\]?)([01]\\d)\\2([0-3]\\d)(?![\\p{L}\\d])`, 'gu');

/** Where a wire's dateline ends: "MINSK, August 24, 2020 (Agency) — ". */
const datelineEnd = /^\)?\s{0,3}(?:\([^()\n]{1,40}\)\s{0,3})?(?:[-–—|]|$)/u;
/** An archive picture may be years older than the article. */
const archive = /\b(?:file|archive|archival) (?:photo|picture|image|pic)\b/iu;

const headLength = 1500;
const headLines = 12;
/** A caption stands at the top; a stamp may come later, among lines that may be sentences. */
const captionLines = 2;
const longestCaption = 140;
const longestStamp = 60;
const longestDateline = 60;

function isoDate(y: string, m: number, d: string): string | null {
  const date = Number.parseInt(d, 10);
  const exists = date >= 1 && date <= new Date(Date.UTC(Number(y), m, 0)).getUTCDate() && m >= 1 && m <= 12;
  return exists ? `${y}-${String(m).padStart(2, '0')}-${String(date).padStart(2, '0')}` : null;
}

const monthNumber = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function fromName(fileName: string): string | null {
  const [, y = '', , m = '', d = ''] = [...fileName.matchAll(inName)].at(-1) ?? [];
  return y === '' ? null : isoDate(y, Number(m), d);
}

/** A line counts when it is short (stamp, byline, caption) or opens with a dateline; running text tells of other days. */
function fromLine(line: string, at: number): string | null {
  const found = inText.exec(line);
  if (!found?.groups || archive.test(line)) return null;
  const end = found.index + found[0].length;
  const dateline = end <= longestDateline && datelineEnd.test(line.slice(end, end + longestDateline));
  if (line.length > (at < captionLines ? longestCaption : longestStamp) && !dateline) return null;
  const { iso, m1, d1 = '', y1 = '', m2, d2 = '', y2 = '' } = found.groups;
  if (iso) return isoDate(iso.slice(0, 4), Number(iso.slice(5, 7)), iso.slice(8));
  return m1 ? isoDate(y1, monthNumber(m1), d1) : isoDate(y2, monthNumber(m2 ?? ''), d2);
}

/**
 * The day an article is of, `YYYY-MM-DD`: from its file name, else from a stamp, dateline or caption at its head;
 * null where neither gives a full date. A caption's day may be some days early, which is near enough for who held
 * which office.
 */
export function articleDate(text: string, fileName: string): string | null {
  const named = fromName(fileName);
  if (named) return named;
  const lines = text
    .slice(0, headLength)
    .split(/[\n\r]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  for (const [at, line] of lines.slice(0, headLines).entries()) {
    const date = fromLine(line, at);
    if (date) return date;
  }
  return null;
}
