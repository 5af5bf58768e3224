/** Photos of half-made products; deleted at sign-out. */
export const DRAFT_CACHE = 'kerja-draf-foto';

const addressOf = (shopId: string, name: string): string => `/kerja/draf-foto/${shopId}/${name}`;
const cache = async (): Promise<Cache | null> => (await window.caches?.open(DRAFT_CACHE).catch(() => null)) ?? null;

/**
 * Photos of a product that is still being made, by name. Opening the camera closes the app on phones with little memory:
 * what was taken before must be there when it opens again. Where the browser keeps nothing, they live as long as the page.
 */
export async function keepDraftPhoto(shopId: string, name: string, blob: Blob | null): Promise<void> {
  const kept = await cache();
  if (blob) await kept?.put(addressOf(shopId, name), new Response(blob, { headers: { 'content-type': blob.type } })).catch(() => undefined);
  else await kept?.delete(addressOf(shopId, name)).catch(() => undefined);
}

export async function loadDraftPhotos<Name extends string>(shopId: string, names: readonly Name[]): Promise<{ name: Name; blob: Blob }[]> {
  const kept = await cache();
  if (!kept) return [];
  const found = await Promise.all(names.map(async (name) => ({ name, blob: await (await kept.match(addressOf(shopId, name)))?.blob() })));
  return found.flatMap(({ name, blob }) => (blob ? [{ name, blob }] : []));
}

export const dropDraftPhotos = async (shopId: string, names: readonly string[]): Promise<void> => void (await Promise.all(names.map((name) => keepDraftPhoto(shopId, name, null))));
