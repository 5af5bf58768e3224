/** Cleared at sign-out. */
export const PHOTO_CACHE = 'kerja-foto-1';
const MOST_PHOTOS = 300;

/** The small size of lists: the others are worth a line only while somebody looks. Files never change under their name. */
export const isKeptPhoto = (path: string): boolean => /^\/foto\/[0-9a-f]{40}-320\.(avif|webp|jpg)$/.test(path);

/** From the phone, else from the server and kept; the oldest go when there are too many. */
export async function photoFromPhone(request: Request): Promise<Response> {
  const cache = await caches.open(PHOTO_CACHE);
  const kept = await cache.match(request.url);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) {
    // A full phone keeps no photos and works on.
    await cache.put(request.url, answer.clone()).then(() => trim(cache), () => undefined);
  }
  return answer;
}

async function trim(cache: Cache): Promise<void> {
  const keys = await cache.keys();
  for (const key of keys.slice(0, Math.max(0, keys.length - MOST_PHOTOS))) await cache.delete(key);
}
