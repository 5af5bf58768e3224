/** Midtrans' `/v1` complains in a shape of its own: no `status_code`, and always with the HTTP status. */
export class SubscriptionError extends Error {
  constructor(
    readonly httpStatus: 400 | 404,
    message: string,
    readonly validationMessages: readonly string[] = [],
  ) {
    super(message);
  }

  get body(): object {
    return { status_message: this.message, ...(this.validationMessages.length > 0 ? { validation_messages: this.validationMessages } : {}) };
  }
}
