import { randomUUID } from 'node:crypto';

type Errors = Readonly<Record<string, readonly string[]>> | readonly string[];

/** How Iris refuses: a sentence and, for a wrong field, words under its name. */
export class IrisError extends Error {
  constructor(
    readonly httpStatus: number,
    message: string,
    readonly errors: Errors = {},
  ) {
    super(message);
  }

  get body(): object {
    // Its own spelling, which programs compare.
    return { id: randomUUID().replaceAll('-', ''), error_message: this.message, errors: this.errors };
  }
}

export const wrongAccount = (field: 'bank' | 'account', words: string): IrisError => new IrisError(400, 'An error occured when doing account validation', { [field]: [words] });
/** The key is good, but not for this. */
export const wrongRole = (): IrisError => new IrisError(401, 'User is not authorized to perform this action');
