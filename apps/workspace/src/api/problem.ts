import type { FieldProblem } from '@etalase/kernel';

/** A refusal of the server (RFC 9457) or a line that is gone, with a sentence to show as it is. */
export class Problem extends Error {
  constructor(
    /** HTTP status; 0 when no answer came. */
    readonly status: number,
    readonly code: string,
    message: string,
    readonly fields: readonly FieldProblem[] = [],
    readonly retryAfterSeconds?: number,
  ) {
    super(message);
    this.name = 'Problem';
  }

  /** Sentence for one input, or `undefined`. Takes the field or anything below it. */
  of(field: string): string | undefined {
    return this.fields.find((problem) => problem.field === field || problem.field.startsWith(`${field}.`))?.message;
  }

  get isOffline(): boolean {
    return this.status === 0;
  }
}

const NO_LINE = 'Belum ada sinyal. Coba lagi saat sinyal kembali; isian Anda tidak hilang.';
const FAULT = 'Maaf, ada gangguan di sisi kami. Coba lagi sebentar lagi.';

export const offlineProblem = (): Problem => new Problem(0, 'offline', NO_LINE);

/** Reads a problem from whatever came back; an answer that is not ours (a proxy's page) still becomes a sentence. */
export function problemFrom(status: number, body: unknown): Problem {
  if (typeof body !== 'object' || body === null) return new Problem(status, `http.${status}`, FAULT);
  const { code, detail, fields, retryAfterSeconds } = body as Record<string, unknown>;
  return new Problem(
    status,
    typeof code === 'string' ? code : `http.${status}`,
    typeof detail === 'string' && detail !== '' ? detail : FAULT,
    Array.isArray(fields) ? fields.filter(isFieldProblem) : [],
    typeof retryAfterSeconds === 'number' ? retryAfterSeconds : undefined,
  );
}

export const toProblem = (error: unknown): Problem => (error instanceof Problem ? error : new Problem(-1, 'fault', FAULT));

function isFieldProblem(value: unknown): value is FieldProblem {
  return typeof value === 'object' && value !== null && 'field' in value && typeof value.field === 'string' && 'message' in value && typeof value.message === 'string';
}
