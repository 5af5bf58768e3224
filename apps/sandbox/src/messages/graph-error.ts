import { randomBytes } from 'node:crypto';

/** An error as Meta's Graph API writes it. */
export class GraphError extends Error {
  constructor(
    readonly httpStatus: number,
    readonly code: number,
    readonly title: string,
    readonly details: string | null = null,
  ) {
    super(title);
  }

  get body(): object {
    return {
      error: {
        message: `(#${this.code}) ${this.title}`,
        type: 'OAuthException',
        code: this.code,
        ...(this.details ? { error_data: { messaging_product: 'whatsapp', details: this.details } } : {}),
        fbtrace_id: randomBytes(8).toString('base64url'),
      },
    };
  }
}

export const graphErrors = {
  badToken: () => new GraphError(401, 190, 'Invalid OAuth access token - Cannot parse access token'),
  unknownPhoneId: () => new GraphError(400, 100, 'Unsupported post request. Object with this ID does not exist, cannot be loaded due to missing permissions, or does not support this operation'),
  invalid: (details: string) => new GraphError(400, 100, 'Invalid parameter', details),
  tooLong: () => new GraphError(400, 100, 'Param text must be at most 4096 characters long.'),
  notAllowed: () => new GraphError(400, 131_030, 'Recipient phone number not in allowed list', 'The sandbox allows Indonesian numbers (62…) only'),
  undeliverable: () => new GraphError(400, 131_026, 'Message undeliverable', 'The recipient is not on WhatsApp or cannot be reached'),
  parameterCount: (details: string) => new GraphError(400, 132_000, 'Number of parameters does not match the expected number of params', details),
  unavailable: () => new GraphError(503, 131_016, 'Service unavailable'),
} as const;
