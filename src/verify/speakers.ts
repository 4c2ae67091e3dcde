import { foldName } from '../names/fold.js';
import type { Speaker } from '../statements/schema.js';

const endsWith = (longer: string, shorter: string): boolean => ` ${longer}`.endsWith(` ${shorter}`);

/** True when two articles mean the same speaker: `Silva` in one may be `Maria Silva` in the other. */
export function isSameSpeaker(a: Speaker, b: Speaker): boolean {
  if (a.id === b.id) return true;
  const [one, other] = [foldName(a.name), foldName(b.name)];
  return endsWith(one, other) || endsWith(other, one);
}
