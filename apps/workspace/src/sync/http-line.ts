import { answerOf, api } from '../api/client';
import { offlineProblem } from '../api/problem';
import { lineHeld, lineLost } from '../line/line';
import { exchangeBody } from './exchange-body';
import type { Exchange, Exchanged, SyncLine } from './sync-line';
import { uploadPhoto } from './upload-photo';

const PATIENCE_MS = 25_000;

async function ask(path: string, init: RequestInit): Promise<Response> {
  try {
    const answer = await fetch(path, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) });
    lineHeld();
    return answer;
  } catch {
    lineLost();
    throw offlineProblem();
  }
}

/** The real line of one person. @throws Problem */
export const httpLine = (personId: string): SyncLine => ({
  exchange: (request: Exchange): Promise<Exchanged> => answerOf(api.POST('/api/sync', { body: exchangeBody(personId, request) })),
  upload: ({ clientId, photo }) => (photo ? uploadPhoto(clientId, photo, ask) : Promise.resolve()),
  now: () => Date.now(),
});
