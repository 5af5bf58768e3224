import type { Attempt } from './delivery';

const TIMEOUT = 15_000;
const MOST_REDIRECTS = 5;

/** POSTs the body as Midtrans does: 15 s patience, 307 and 308 followed five times, 301-303 not. Never throws. */
export async function postNotification(url: string, body: string): Promise<Attempt> {
  const at = new Date();
  const result = (answer: number | null, error: string | null): Attempt => ({ at: at.toISOString(), answer, error, milliseconds: Date.now() - at.getTime() });
  try {
    let target = url;
    for (let hop = 0; ; hop++) {
      const response = await fetch(target, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json', 'user-agent': 'Veritrans' },
        body,
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT),
      });
      await response.arrayBuffer(); // frees the connection for the next one
      const location = response.headers.get('location');
      const follow = (response.status === 307 || response.status === 308) && location;
      if (!follow || hop === MOST_REDIRECTS) return result(response.status, null);
      target = new URL(location, target).href;
    }
  } catch (error) {
    return result(null, reasonOf(error));
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') return 'tidak ada jawaban dalam 15 detik';
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = (cause as NodeJS.ErrnoException | null)?.code;
  if (code === 'ECONNREFUSED') return 'alamat tidak menerima sambungan';
  return code ?? (cause instanceof Error ? cause.message : 'gagal');
}
