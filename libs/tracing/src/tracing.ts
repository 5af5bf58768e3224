export interface Tracing {
  /** W3C traceparent of what runs now. */
  current(): string | null;
  /** Runs work as a span of the trace it was asked for in. */
  follow<T>(traceparent: string | null | undefined, name: string, work: () => Promise<T>): Promise<T>;
  /** Sends what is collected so far. */
  flush(): Promise<void>;
}
