/** The types of an error at `/v1`, as Stripe names them. */
export type ProblemType = 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error';

export interface ProblemDetails {
  status: number;
  type: ProblemType;
  message: string;
  code?: string;
  param?: string;
  declineCode?: string;
  /** Objects the error is about, e.g. the payment intent of a refused confirmation. */
  about?: Record<string, unknown>;
  /** Nothing has begun: the same idempotency key may be used for the corrected request. */
  isBeforeWork?: boolean;
}

/** A refusal of `/v1`. It is English and in Stripe's words, because a program of an organisation reads it. */
export class ApiProblem extends Error {
  constructor(readonly details: ProblemDetails) {
    super(details.message);
    this.name = 'ApiProblem';
  }

  body(): { error: Record<string, unknown> } {
    const { type, code, message, param, declineCode, about } = this.details;
    return {
      error: {
        ...(code ? { code, doc_url: `https://stripe.com/docs/error-codes/${code.replaceAll('_', '-')}` } : {}),
        ...(declineCode ? { decline_code: declineCode } : {}),
        message,
        ...(param ? { param } : {}),
        ...about,
        type,
      },
    };
  }
}

const KEY_HELP = `You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').`;

const invalidRequest = (details: Omit<ProblemDetails, 'type' | 'status'> & { status?: number }): ApiProblem => new ApiProblem({ status: 400, ...details, type: 'invalid_request_error' });

/** One builder a refusal, in the words an integrator finds when searching for them. */
export const problems = {
  keyMissing: () => invalidRequest({ status: 401, message: `You did not provide an API key. ${KEY_HELP}`, isBeforeWork: true }),
  keyUnknown: (shown: string) => invalidRequest({ status: 401, message: `Invalid API Key provided: ${shown}`, isBeforeWork: true }),
  keyOfOtherMode: (shown: string, isLive: boolean) =>
    invalidRequest({ status: 401, message: `Invalid API Key provided: ${shown}. ${isLive ? 'It is a test mode key, and this is live mode: money is real here.' : 'It is a live mode key, and this is test mode: no money is real here.'}`, isBeforeWork: true }),
  keyExpired: (shown: string) => invalidRequest({ status: 401, code: 'api_key_expired', message: `Expired API Key provided: ${shown}`, isBeforeWork: true }),
  notPermitted: (shown: string, permission: string) =>
    invalidRequest({ status: 403, message: `The provided key '${shown}' does not have the required permissions for this endpoint. Having the '${permission}' permission would allow this request to continue.`, isBeforeWork: true }),
  accountForeign: (shown: string, account: string) =>
    invalidRequest({ status: 403, code: 'account_invalid', message: `The provided key '${shown}' does not have access to account '${account}' (or that account does not exist).`, isBeforeWork: true }),
  version: (given: string) => invalidRequest({ message: `Invalid Stripe API version: ${given}`, isBeforeWork: true }),
  unknownUrl: (method: string, path: string) => invalidRequest({ status: 404, message: `Unrecognized request URL (${method}: ${path}). Please see https://stripe.com/docs or we can help at https://support.stripe.com/.`, isBeforeWork: true }),
  contentType: () => invalidRequest({ message: 'Invalid request (check that your POST content type is application/x-www-form-urlencoded).', isBeforeWork: true }),

  missingParam: (param: string) => invalidRequest({ code: 'parameter_missing', message: `Missing required param: ${param}.`, param, isBeforeWork: true }),
  unknownParam: (param: string) => invalidRequest({ code: 'parameter_unknown', message: `Received unknown parameter: ${param}`, param, isBeforeWork: true }),
  emptyParam: (param: string) => invalidRequest({ code: 'parameter_invalid_empty', message: `You passed an empty string for '${param}'. We assume empty values are an attempt to unset a parameter; however '${param}' cannot be unset.`, param, isBeforeWork: true }),
  invalidInteger: (param: string, given: string) => invalidRequest({ code: 'parameter_invalid_integer', message: `Invalid integer: ${given.slice(0, 100)}`, param, isBeforeWork: true }),
  invalidParam: (param: string, message: string) => invalidRequest({ message, param, isBeforeWork: true }),
  invalid: (code: string, message: string, param?: string) => invalidRequest({ code, message, ...(param ? { param } : {}), isBeforeWork: true }),

  missing: (kind: string, id: string, param?: string) => invalidRequest({ status: param ? 400 : 404, code: 'resource_missing', message: `No such ${kind}: '${id.slice(0, 100)}'`, param: param ?? 'id' }),
  state: (message: string, about?: Record<string, unknown>) => invalidRequest({ code: 'payment_intent_unexpected_state', message, ...(about ? { about } : {}) }),
  refused: (code: string, message: string, param?: string) => invalidRequest({ code, message, ...(param ? { param } : {}) }),
  insufficient: (message: string) => invalidRequest({ code: 'balance_insufficient', message }),
  declined: (code: string, message: string, about?: Record<string, unknown>) => new ApiProblem({ status: 402, type: 'card_error', code, message, ...(about ? { about } : {}) }),

  keyInUse: (key: string) =>
    invalidRequest({ status: 409, code: 'idempotency_key_in_use', message: `There is currently another in-progress request using this Idempotent Key (that probably means you submitted twice, and the other request is still going through): ${key}. Try again with the same Idempotent Key a bit later.`, isBeforeWork: true }),
  keyReused: (key: string, first: string) =>
    new ApiProblem({ status: 400, type: 'idempotency_error', message: `Keys for idempotent requests can only be used with the same parameters they were first used with (${first}). Try using a key other than '${key}' if you meant to execute a different request.`, isBeforeWork: true }),
  tooMany: () => invalidRequest({ status: 429, code: 'rate_limit', message: 'Request rate limit exceeded. Learn more about rate limits here https://stripe.com/docs/rate-limits.', isBeforeWork: true }),
  unavailable: () => new ApiProblem({ status: 503, type: 'api_error', message: 'The payment rail does not answer just now. Nothing was decided; try again with the same Idempotency-Key.', isBeforeWork: true }),
  fault: (requestId: string) => new ApiProblem({ status: 500, type: 'api_error', message: `An unknown error occurred on our side. Request: ${requestId}` }),
} as const;
