/** What reads codes on phones that cannot by themselves: of the program, not of a person, so it stays at sign-out. */
const READER_CACHE = 'kerja-pemindai';

export const isReader = (path: string): boolean => /^\/kerja\/assets\/(wasm-reader|zxing_reader)-[\w-]+\.(js|wasm)$/.test(path);
/** The name without its fingerprint: one edition of each part is enough. */
const partOf = (url: string): string => /(wasm-reader|zxing_reader)-/.exec(url)?.[1] ?? '';

/** Read once with a line, then from the phone: cards are scanned where there is none. */
export async function readerFromPhone(request: Request): Promise<Response> {
  const cache = await caches.open(READER_CACHE);
  const kept = await cache.match(request.url);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) {
    for (const { url } of await cache.keys()) if (partOf(url) === partOf(request.url)) await cache.delete(url);
    await cache.put(request.url, answer.clone()).catch(() => undefined);
  }
  return answer;
}
