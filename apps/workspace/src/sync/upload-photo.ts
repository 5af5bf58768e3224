import { problemFrom } from '../api/problem';

/** A broken line costs at most one piece. */
const PIECE_BYTES = 32 * 1024;
const TUS = { 'Tus-Resumable': '1.0.0' };
const PLACE = '/api/sync/uploads';

/** Answers lost in a row before the line counts as gone: on a rough one, going back to the beginning of a conversation costs more than asking again. */
const MOST_LOST = 2;

/** One request; rejects when no answer came. */
export type Ask = (path: string, init: RequestInit) => Promise<Response>;

/**
 * Sends a photo in pieces by the tus protocol, from where the last try ended. Its id is known beforehand, so nothing has
 * to be remembered between two tries. @throws Problem, or what `request` rejects with
 */
export async function uploadPhoto(id: string, photo: Blob, request: Ask): Promise<void> {
  let isHeld = false;
  // Every question here may be asked twice: a piece says where it belongs.
  const ask = async (method: string, path: string, headers: Record<string, string> = {}, body?: Blob): Promise<Response> => {
    for (let lost = 0; ; lost += 1) {
      try {
        const answer = await request(`${PLACE}${path}`, { method, headers: { ...TUS, ...headers }, ...(body ? { body } : {}) });
        isHeld = true;
        return answer;
      } catch (error) {
        if (!isHeld || lost >= MOST_LOST) throw error;
      }
    }
  };
  // Beginning what was begun before tells where it stands: one request for both.
  let offset = received(await must(ask('POST', '', { 'Upload-Length': String(photo.size), 'Upload-Metadata': `id ${btoa(id)}` })));
  while (offset < photo.size) {
    const answer = await ask('PATCH', `/${id}`, { 'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': String(offset) }, photo.slice(offset, offset + PIECE_BYTES));
    // 409: a piece whose answer was lost has arrived after all; where we stand is asked.
    const next = received(answer.status === 409 ? await must(ask('HEAD', `/${id}`)) : await must(Promise.resolve(answer)));
    if (Number.isNaN(next)) throw problemFrom(answer.status, null);
    offset = next;
  }
}

const received = (answer: Response): number => Number(answer.headers.get('Upload-Offset') ?? Number.NaN);

async function must(asked: Promise<Response>): Promise<Response> {
  const answer = await asked;
  if (!answer.ok) throw problemFrom(answer.status, await answer.json().catch(() => null));
  return answer;
}
