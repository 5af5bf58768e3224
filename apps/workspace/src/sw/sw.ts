import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { showBadge } from '../push/badge';
import { IndexedStore } from '../sync/indexed-store';
import { OUTBOX_TAG, SYNC_CHANNEL, SYNC_LOCK } from '../sync/names';
import { readNotice } from './notice';
import { photoFromPhone, isKeptPhoto } from './photo-cache';
import { isReader, readerFromPhone } from './reader-cache';
import { sendOutbox } from './send-outbox';
import { whoIsIn, workerLine } from './worker-line';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: (PrecacheEntry | string)[] };

const HOME = '/kerja/';

// The shell opens from the phone; answers of the API are kept by the app itself, never here, so that a sign-out leaves nothing behind.
cleanupOutdatedCaches();
precacheAndRoute(self.__WB_MANIFEST);
registerRoute(new NavigationRoute(createHandlerBoundToURL(`${HOME}index.html`), { allowlist: [/^\/kerja(\/|$)/] }));

registerRoute(({ url, sameOrigin }) => sameOrigin && isKeptPhoto(url.pathname), ({ request }) => photoFromPhone(request));

registerRoute(({ url, sameOrigin }) => sameOrigin && isReader(url.pathname), ({ request }) => readerFromPhone(request));

/** The page asks for it when nothing is being typed or sent. */
self.addEventListener('message', (event) => {
  if (event.data === 'use-new-edition') void self.skipWaiting();
});

/** The app is closed and the line is back; when it fails the browser tries again later. */
self.addEventListener('sync', ((event: ExtendableEvent & { tag: string }) => {
  if (event.tag === OUTBOX_TAG) event.waitUntil(sendKept());
}) as EventListener);

self.addEventListener('push', (event) => {
  const notice = readNotice(event.data?.text() ?? '');
  const shown = self.registration.showNotification(notice.title, {
    body: notice.body,
    icon: `${HOME}icon-192.png`,
    badge: `${HOME}badge-96.png`,
    lang: 'id',
    data: { path: notice.path },
    silent: notice.isQuiet,
    ...(notice.tag ? { tag: notice.tag } : {}),
  });
  if (notice.unread !== null) showBadge(notice.unread, self.navigator);
  // Whatever woke us, the line is there: browsers without background sync send now.
  event.waitUntil(Promise.all([shown, tellPages(), sendKept().catch(() => undefined)]));
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const data: unknown = event.notification.data;
  const path = typeof data === 'object' && data !== null && 'path' in data && typeof data.path === 'string' ? data.path : HOME;
  event.waitUntil(openPage(path));
});

function sendKept(): Promise<void> {
  const channel = new BroadcastChannel(SYNC_CHANNEL);
  return sendOutbox({
    whoIsIn,
    open: (personId) => IndexedStore.open(personId),
    line: workerLine,
    newId: () => crypto.randomUUID(),
    alone: async (work) => void (await self.navigator.locks.request(SYNC_LOCK, work)),
    tell: () => channel.postMessage('changed'),
  }).finally(() => channel.close());
}

/** Open pages ask the server at once instead of at the next half minute. */
async function tellPages(): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window' });
  for (const page of pages) page.postMessage('news');
}

async function openPage(path: string): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const open = pages.find((page) => new URL(page.url).pathname.startsWith('/kerja'));
  if (!open) {
    await self.clients.openWindow(path);
    return;
  }
  await open.focus();
  open.postMessage({ open: path });
}
