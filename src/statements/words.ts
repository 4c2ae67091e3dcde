/** How many words a text has: runs of letters and figures, with the apostrophes and hyphens in them. */
export const wordCount = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0;
