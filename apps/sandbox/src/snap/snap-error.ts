/** Snap complains in a list of its own. */
export class SnapError extends Error {
  constructor(
    readonly httpStatus: 400 | 404,
    readonly messages: readonly string[],
  ) {
    super(messages.join('; '));
  }
}
