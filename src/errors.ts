/** The user's mistake: told in one line, without a stack. The message says what, where, and what to do. */
export class InputError extends Error {
  override readonly name: string = 'InputError';
}

/** Bytes that are no text: a mistake where a user named the file, nothing to tell where a folder held it. */
export class BinaryInput extends InputError {
  override readonly name = 'BinaryInput';
}
