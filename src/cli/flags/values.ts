import { InputError } from '../../errors.js';

/** Collects the values of a flag that may be given again. */
export const repeated = (value: string, before: unknown): string[] => [...(Array.isArray(before) ? before : []), value];

/** Reads `a,b`; may be given again. @throws InputError when a name is empty. */
export const names =
  (flag: string) =>
  (value: string, before: unknown): string[] => {
    const given = value.split(',').map((name) => name.trim());
    if (given.includes('')) throw new InputError(`${flag} ${value}: an empty name; write it as a,b`);
    return [...(Array.isArray(before) ? before : []), ...given];
  };

/** Reads a whole number from `least` on. */
export const wholeNumber =
  (flag: string, least = 0) =>
  (value: string): number => {
    if (/^\d{1,9}$/.test(value) && Number(value) >= least) return Number(value);
    throw new InputError(`${flag} ${value}: not a whole number${least > 0 ? ` from ${least}` : ''}`);
  };

/** Reads a number from 0 to 1. */
export const share =
  (flag: string) =>
  (value: string): number => {
    const number = Number(value);
    if (value.trim() !== '' && number >= 0 && number <= 1) return number;
    throw new InputError(`${flag} ${value}: not a number from 0 to 1`);
  };

/** Reads a day of the calendar. */
export const day =
  (flag: string) =>
  (value: string): string => {
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00Z`).toJSON()?.startsWith(value);
    if (isDay) return value;
    throw new InputError(`${flag} ${value}: not a date; write it as YYYY-MM-DD`);
  };
