export type DeliveryStatus = 'waiting' | 'delivered' | 'given_up' | 'lost';

export interface Attempt {
  readonly at: string;
  /** HTTP status, or null when no answer came. */
  readonly answer: number | null;
  readonly error: string | null;
  readonly milliseconds: number;
}

/** One notification (of a transaction, or of a payout of Iris) to one address, from the instant its cause was committed until it is answered or given up. */
export interface Delivery {
  readonly id: string;
  readonly transactionId: string;
  readonly orderId: string;
  readonly transactionStatus: string;
  readonly url: string;
  /** The exact JSON text; retries and duplicates send the same bytes. */
  readonly body: string;
  /** What its sender adds to every try (Iris signs in a header). */
  readonly headers?: Readonly<Record<string, string>>;
  readonly status: DeliveryStatus;
  readonly createdAt: string;
  readonly dueAt: string;
  readonly attempts: readonly Attempt[];
  /** Reordering: waits for the next notification of its transaction to overtake it. */
  readonly held: boolean;
  /** Reordering: the older notification that goes out only after this one. */
  readonly releases: string | null;
}
