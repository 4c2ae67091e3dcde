/** The user's mistake: told in one line, without a stack. The message says what, where, and what to do. */
export class InputError extends Error {
  override readonly name = 'InputError';
}
