import { answerOf, api } from '../api/client';
import { offlineProblem } from '../api/problem';
import { lineHeld, lineLost } from '../line/line';
import type { LocalCommand } from './local-command';
import type { Exchange, Exchanged, SyncLine } from './sync-line';
import { uploadPhoto } from './upload-photo';

const wire = ({ clientId, sequence, kind, subject, shopId, occurredAt, baseVersion, payload }: LocalCommand) => ({
  clientId,
  sequence,
  kind,
  subject,
  occurredAt,
  payload,
  ...(shopId === null ? {} : { shopId }),
  ...(baseVersion === null ? {} : { baseVersion }),
});

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

/** The real line. @throws Problem */
export const httpLine: SyncLine = {
  exchange: ({ deviceId, sentAt, commands, packs }: Exchange): Promise<Exchanged> =>
    answerOf(api.POST('/api/sync', { body: { deviceId, sentAt, commands: commands.map(wire), packs: packs.map(({ shopId, cursor }) => (cursor === '' ? { shopId } : { shopId, cursor })) } })),
  upload: ({ clientId, photo }) => (photo ? uploadPhoto(clientId, photo, ask) : Promise.resolve()),
  now: () => Date.now(),
};
