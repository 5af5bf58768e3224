import createClient from 'openapi-fetch';
import { markActing } from '../session/acting';
import { lineHeld, lineLost } from '../line/line';
import { offlineProblem, problemFrom } from './problem';
import type { paths } from './schema';

/** An answer later than this is no answer on a phone: the person is told and may try again. */
const PATIENCE_MS = 25_000;

let changes = 0;
/** Requests that may have changed something at the server and have ended since the page was opened, well or not. */
export const changesAnswered = (): number => changes;

/** A line that is gone, a page of a proxy and a refusal all become one `Problem` here. */
async function fetchOrProblem(request: Request): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(markActing(request), { signal: AbortSignal.timeout(PATIENCE_MS) });
  } catch {
    lineLost();
    throw offlineProblem();
  } finally {
    if (request.method !== 'GET') changes += 1;
  }
  lineHeld();
  if (response.ok) return response;
  throw problemFrom(response.status, await response.json().catch(() => null));
}

/** Typed by the API's own description; every call rejects with `Problem` or has its answer. */
export const api = createClient<paths>({ baseUrl: window.location.origin, credentials: 'same-origin', fetch: fetchOrProblem });

/** The answer's body. `await answerOf(api.GET('/api/me'))` */
export async function answerOf<Data>(asked: Promise<{ data?: Data; response: Response }>): Promise<NonNullable<Data>> {
  const { data, response } = await asked;
  if (data === undefined || data === null) throw problemFrom(response.status, null);
  return data as NonNullable<Data>;
}
