import { randomUUID } from 'node:crypto';

export interface MidtransErrorBody {
  readonly status_code: string;
  readonly status_message: string;
  readonly id: string;
  readonly validation_messages?: readonly string[];
}

const words = {
  '202': 'Refund request is denied by the bank',
  '400': 'One or more parameters in the payload is invalid.',
  '401': 'Transaction cannot be authorized with the current client/server key.',
  '402': 'Payment channel is not activated.',
  '404': "Transaction doesn't exist.",
  '406': 'The request could not be completed due to a conflict with the current state of the target resource, please try again',
  '411': 'Credit card token is no longer available. Please create a new one.',
  '412': 'Transaction status cannot be updated.',
  '413': 'The request cannot be processed due to malformed syntax in the request body',
  '414': 'Refund request amount exceeds the amount that can still be refunded',
  '500': 'Sorry. Our system is recovering from unexpected issues. Please retry.',
  '503': 'Bank/partner is experiencing connection issue.',
} as const;

export type MidtransCode = keyof typeof words;

/** Midtrans answers some refusals with a real HTTP status and others with HTTP 200 and the code in the body only. */
const inBodyOnly: ReadonlySet<MidtransCode> = new Set<MidtransCode>(['202', '406', '412', '414']);

export class MidtransError extends Error {
  constructor(
    readonly code: MidtransCode,
    message: string = words[code],
    readonly validationMessages: readonly string[] = [],
    /** Of accounts Midtrans says this in the body alone. */
    private readonly isInBody = false,
  ) {
    super(message);
  }

  get httpStatus(): number {
    return this.isInBody || inBodyOnly.has(this.code) ? 200 : Number(this.code);
  }

  get body(): MidtransErrorBody {
    const body = { status_code: this.code, status_message: this.message, id: randomUUID() };
    return this.validationMessages.length > 0 ? { ...body, validation_messages: this.validationMessages } : body;
  }
}
