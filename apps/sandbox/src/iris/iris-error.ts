import { randomUUID } from 'node:crypto';

/** How Iris refuses: a sentence and, for a wrong field, words under its name. */
export class IrisError extends Error {
  constructor(
    readonly httpStatus: number,
    message: string,
    readonly errors: Readonly<Record<string, readonly string[]>> = {},
  ) {
    super(message);
  }

  get body(): object {
    // Its own spelling, which programs compare.
    return { id: randomUUID().replaceAll('-', ''), error_message: this.message, errors: this.errors };
  }
}

export const wrongAccount = (field: 'bank' | 'account', words: string): IrisError => new IrisError(400, 'An error occured when doing account validation', { [field]: [words] });
