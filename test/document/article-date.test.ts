import { describe, expect, it } from 'vitest';
import { articleDate } from '../../src/document/article-date.js';

describe('articleDate from the file name', () => {
  it.each([
    ['rt-2020-08-29.txt', '2020-08-29'],
    ['news/2020/08/29/rt.txt', '2020-08-29'],
    ['archive-2019-01-01/rt_2020_08_29.txt', '2020-08-29'],
    ['20200829-rt.txt', '2020-08-29'],
    ['2020.08.29.txt', '2020-08-29'],
    ['rt-2020-13-29.txt', null],
    ['rt-2021-02-29.txt', null],
    ['000_d2020082987.txt', null],
    ['120200829.txt', null],
    ['rt-2020-08.txt', null],
    ['-', null],
  ])('%s: %s', (name, date) => {
    expect(articleDate('Words said on a day.', name)).toBe(date);
  });

  it('goes before the text', () => {
    expect(articleDate('August 1, 2019\nWords.', 'rt-2020-08-29.txt')).toBe('2020-08-29');
  });
});

const long = `${'Much was said at length about the harbour and its cranes. '.repeat(4)}`;

describe('articleDate from the head of the text', () => {
  it.each([
    ['August 24, 2020\n', '2020-08-24'],
    ['24 August 2020\n', '2020-08-24'],
    ['Aug. 9, 2020\n', '2020-08-09'],
    ['Sept 9th 2020', '2020-09-09'],
    ['2020-08-24T10:00:00Z', '2020-08-24'],
    ['Updated: 2020-08-24 10:00', '2020-08-24'],
    ['Headline\r\nBy A Reporter\r\nSat 29 Aug 2020 14.05 BST\r\n', '2020-08-29'],
    [`HARBOURTOWN, October 25, 2014 (Agency) - ${long}`, '2014-10-25'],
    [`Harbourtown (Agency, 25 October 2014) — ${long}`, '2014-10-25'],
    ['© Agency / A. N. OtherA crane falls in Harbourtown, on August 24, 2020.\nThe mayor spoke.', '2020-08-24'],
    ['FILE PHOTO: A crane in Harbourtown, August 24, 2012.\nThe mayor spoke.', null],
    [`HARBOURTOWN, October 25 (Agency) - ${long}`, null],
    [`${long} On August 24, 2020, it fell.`, null],
    [`On August 24, 2020, the crane fell. ${long}`, null],
    [`${long}\n${long}\nThe crane fell in its last hour of work on August 24, 2012, and the mayor wept.`, null],
    [`${'A line.\n'.repeat(40)}August 24, 2020`, null],
    [`${long}\n${long}\n21 November 2013: The crane is ordered, and the first of its parts arrive by sea.`, null],
    ['February 30, 2020', null],
    ['8/9/2020', null],
    ['August 2020', null],
    ['', null],
  ])('%j: %s', (text, date) => {
    expect(articleDate(text, '-')).toBe(date);
  });

  it('takes linear time whatever it is given', () => {
    const started = performance.now();
    articleDate('1 '.repeat(1_000_000), '2020-'.repeat(100_000));
    articleDate('May 1, '.repeat(1_000_000), '-');
    expect(performance.now() - started).toBeLessThan(500);
  });
});
