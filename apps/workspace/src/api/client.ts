import { lineHeld, lineLost } from '../line/line';
import { offlineProblem, problemFrom } from './problem';

/** An answer later than this is no answer on a phone: the person is told and may try again. */
const PATIENCE_MS = 25_000;

/** INTERIM until the schema is generated. */
export async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      credentials: 'same-origin',
      signal: AbortSignal.timeout(PATIENCE_MS),
      ...(body instanceof FormData ? { body } : body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
  } catch {
    lineLost();
    throw offlineProblem();
  }
  lineHeld();
  const text = await response.text();
  const json: unknown = text === '' ? undefined : JSON.parse(text);
  if (!response.ok) throw problemFrom(response.status, json);
  return json as T;
}
