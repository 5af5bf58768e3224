/** The part of midtrans-client 1.4.3 we use; the package ships no types. */
declare module 'midtrans-client' {
  /** An axios request while interceptors see it: the body is still an object. */
  export interface OutgoingRequest {
    method?: string;
    data?: unknown;
    timeout?: number;
    headers: { set(name: string, value: string): void };
  }

  export class CoreApi {
    constructor(options: { isProduction: boolean; serverKey: string; clientKey: string });
    readonly apiConfig: { getCoreApiBaseUrl: () => string };
    readonly httpClient: { http_client: { interceptors: { request: { use(handler: (request: OutgoingRequest) => OutgoingRequest): number } } } };
    readonly transaction: {
      status(id: string): Promise<unknown>;
      cancel(id: string): Promise<unknown>;
      expire(id: string): Promise<unknown>;
      approve(id: string): Promise<unknown>;
      deny(id: string): Promise<unknown>;
      refund(id: string, parameter: object): Promise<unknown>;
    };
    charge(parameter: object): Promise<unknown>;
    capture(parameter: { transaction_id: string; gross_amount: number }): Promise<unknown>;
  }

  export class Snap {
    constructor(options: { isProduction: boolean; serverKey: string; clientKey: string });
    readonly apiConfig: { getSnapApiBaseUrl: () => string };
    readonly httpClient: { http_client: { interceptors: { request: { use(handler: (request: OutgoingRequest) => OutgoingRequest): number } } }; request(method: string, serverKey: string, url: string, body: object): Promise<unknown> };
    createTransaction(parameter: object): Promise<unknown>;
  }

  export class Iris {
    constructor(options: { isProduction: boolean; serverKey: string });
    readonly apiConfig: { getIrisApiBaseUrl: () => string };
    readonly httpClient: { http_client: { defaults: { timeout: number; headers: { common: Record<string, string> } } } };
    /** Sends its parameter as the query. */
    validateBankAccount(parameter: { bank: string; account: string }): Promise<unknown>;
    createPayouts(parameter: object): Promise<unknown>;
    approvePayouts(parameter: { reference_nos: string[] }): Promise<unknown>;
    getPayoutDetails(reference: string): Promise<unknown>;
    /** Sends its parameter as the body of a GET. */
    getTransactionHistory(parameter: { from_date: string; to_date: string }): Promise<unknown>;
  }

  /** `httpStatusCode` is a number for a failed HTTP answer, a string when HTTP was 200, null when there was no answer. */
  export class MidtransError extends Error {
    httpStatusCode: number | string | null;
    ApiResponse: unknown;
  }
}
