/// <reference lib="webworker" />
/** Pages seen before open without signal; a payment code once shown stays. Never touches the API, the workspace or the page of a refund link. */
declare const self: ServiceWorkerGlobalScope;
declare const __VERSION__: string;
declare const __ASSETS__: readonly string[];

const SHELL = `etalase-${__VERSION__}`;
const PAGES = 'etalase-halaman';
const OFFLINE = '/luring';
/** Reads certificates on the phone itself; shown for any of them while the register cannot be asked. */
const CHECKER = '/sertifikat/periksa';
const CERTIFICATE = /^\/sertifikat\/[^/]+$/;
const KEPT_PAGES = 40;
const SLOW_MS = 8_000;
const FOREIGN = /^\/(api|v1|kerja|health|metrics|pengembalian)(\/|$)/;

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(SHELL)
      .then((cache) => cache.addAll([OFFLINE, CHECKER, ...__ASSETS__]))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== SHELL && name !== PAGES && /^etalase-[0-9a-f]/.test(name)).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

async function keep(request: Request, answer: Response): Promise<void> {
  const cache = await caches.open(PAGES);
  await cache.put(request, answer);
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - KEPT_PAGES)).map((key) => cache.delete(key)));
}

async function page(event: FetchEvent): Promise<Response> {
  const known = await caches.match(event.request, { cacheName: PAGES });
  const fresh = fetch(event.request).then((answer) => {
    if (answer.ok && !answer.redirected) event.waitUntil(keep(event.request, answer.clone()));
    return answer;
  });
  try {
    if (!known) return await fresh;
    const late = new Promise<Response>((resolve) => setTimeout(() => resolve(known), SLOW_MS));
    return await Promise.race([fresh, late]);
  } catch {
    return known ?? (await caches.match(OFFLINE)) ?? Response.error();
  }
}

/** Never from what was kept: a certificate may have been revoked since. */
async function certificate(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    return (await caches.match(CHECKER)) ?? Response.error();
  }
}

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== self.location.origin || FOREIGN.test(url.pathname)) return;
  if (event.request.mode === 'navigate') event.respondWith(CERTIFICATE.test(url.pathname) ? certificate(event.request) : page(event));
  else if (url.pathname.startsWith('/aset/')) event.respondWith(caches.match(event.request).then((known) => known ?? fetch(event.request)));
});
