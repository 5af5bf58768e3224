/** Who must act, not where it broke: apps map the kind to a transport status in one place. */
export type ErrorKind = 'invalid' | 'unauthenticated' | 'forbidden' | 'not_found' | 'conflict' | 'gone' | 'too_many' | 'too_large' | 'unavailable';

export interface FieldProblem {
  /** Path of the offending input, e.g. `address.villageCode`. */
  field: string;
  /** Sentence in Bahasa Indonesia that says what is wrong and what to do. */
  message: string;
}

export interface ErrorDetails {
  /** `context.snake_case`; stable, part of the API. */
  code: string;
  kind: ErrorKind;
  /** Sentence in Bahasa Indonesia for the person who has to act. */
  message: string;
  fields?: FieldProblem[];
  args?: Record<string, string | number>;
  /** Seconds after which trying again makes sense. */
  retryAfterSeconds?: number;
}

/** An expected refusal. Anything else that is thrown is a fault of ours. */
export class DomainError extends Error {
  readonly code: string;
  readonly kind: ErrorKind;
  readonly fields: FieldProblem[];
  readonly args: Record<string, string | number>;
  readonly retryAfterSeconds?: number;

  constructor(details: ErrorDetails) {
    super(details.message);
    this.name = 'DomainError';
    this.code = details.code;
    this.kind = details.kind;
    this.fields = details.fields ?? [];
    this.args = details.args ?? {};
    this.retryAfterSeconds = details.retryAfterSeconds;
  }
}

export interface ErrorDefinition {
  kind: ErrorKind;
  /** `{name}` is replaced from the arguments. */
  message: string;
}

const registered = new Map<string, ErrorDefinition>();

/** All declared errors, for the documentation page and the test that every code is declared once. */
export const declaredErrors = (): ReadonlyMap<string, ErrorDefinition> => registered;

export interface ErrorRegistry<Name extends string> {
  /** Builds the error; the caller throws it, so that control flow stays visible. */
  make(name: Name, args?: Record<string, string | number>, options?: { field?: string; retryAfterSeconds?: number }): DomainError;
}

/** Declares the errors of one context: `const errors = declareErrors('orders', { cart_empty: { kind, message } })`. */
export function declareErrors<const T extends Record<string, ErrorDefinition>>(context: string, definitions: T): ErrorRegistry<keyof T & string> {
  for (const [name, definition] of Object.entries(definitions)) registered.set(`${context}.${name}`, definition);
  return {
    make(name, args = {}, options = {}) {
      const definition = definitions[name];
      if (!definition) throw new Error(`undeclared error ${context}.${name}`);
      const message = definition.message.replace(/\{(\w+)\}/g, (_, key: string) => String(args[key] ?? ''));
      return new DomainError({
        code: `${context}.${name}`,
        kind: definition.kind,
        message,
        args,
        fields: options.field ? [{ field: options.field, message }] : [],
        retryAfterSeconds: options.retryAfterSeconds,
      });
    },
  };
}
