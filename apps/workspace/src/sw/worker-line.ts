import { offlineProblem, problemFrom } from '../api/problem';
import { exchangeBody } from '../sync/exchange-body';
import type { Exchanged, SyncLine } from '../sync/sync-line';
import { uploadPhoto } from '../sync/upload-photo';

const PATIENCE_MS = 25_000;

async function ask(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) });
  } catch {
    throw offlineProblem();
  }
}

async function bodyOf<Body>(answer: Response): Promise<Body> {
  const body: unknown = await answer.json().catch(() => null);
  if (!answer.ok || body === null) throw problemFrom(answer.status, body);
  return body as Body;
}

/** The line as the service worker has it: no page, no typed client. @throws Problem */
export const workerLine = (personId: string): SyncLine => ({
  exchange: async (request) => bodyOf<Exchanged>(await ask('/api/sync', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(exchangeBody(personId, request)) })),
  upload: ({ clientId, photo }) => (photo ? uploadPhoto(clientId, photo, ask) : Promise.resolve()),
  now: () => Date.now(),
});

/** Whose session this phone has; `null` when nobody is signed in. @throws Problem */
export async function whoIsIn(): Promise<string | null> {
  const answer = await ask('/api/me', {});
  return answer.status === 401 ? null : (await bodyOf<{ id: string }>(answer)).id;
}
