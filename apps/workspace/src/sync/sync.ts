import { newId } from '@etalase/kernel';
import { useEffect } from 'preact/hooks';
import { DRAFT_CACHE } from '../photos/draft-photos';
import { makeStore, useStore } from '../store';
import { PHOTO_CACHE } from '../sw/photo-cache';
import { SyncEngine } from './engine';
import { httpLine } from './http-line';
import { IndexedStore } from './indexed-store';
import { MemoryStore } from './memory-store';
import { pauseMs } from './pause';
import { SYNC_CHANNEL, SYNC_LOCK } from './names';
import { sendWhenClosed } from './send-when-closed';

/** Courses of a person lie in a database of their own, opened by the screens of training only. */
export const learningName = (personId: string): string => `belajar-${personId}`;

interface Opened {
  personId: string;
  engine: SyncEngine;
  destroy: () => Promise<void>;
  /** The browser keeps nothing: what is not sent is gone with the page. */
  isForgetful: boolean;
}

const opened = makeStore<Opened | null>(null);
const version = makeStore(0);
/** Tabs of one phone, and the service worker, share the database, and one of them speaks with the server at a time. */
const tabs = 'BroadcastChannel' in window ? new BroadcastChannel(SYNC_CHANNEL) : null;
/** Something of ours is on the phone still although the server answered: it met a fault and is asked again. */
const RETRY_MS = 30_000;

let failures = 0;
let timer: number | undefined;

/** Opens what this phone knows of a person. */
export async function openSync(personId: string): Promise<void> {
  if (opened.get()?.personId === personId) return;
  const kept = await IndexedStore.open(personId).catch(() => null);
  const store = kept ?? new MemoryStore();
  const engine = new SyncEngine(store, httpLine(personId), newId);
  await engine.start();
  engine.subscribe(() => version.set(version.get() + 1));
  opened.set({ personId, engine, destroy: () => store.destroy(), isForgetful: kept === null });
  tabs?.addEventListener('message', () => void engine.reload());
}

/** The engine of whoever is signed in. @throws Error outside a session. */
export function engine(): SyncEngine {
  const current = opened.get();
  if (!current) throw new Error('used before a person is known');
  return current.engine;
}

/** Redraws with every change of the local truth. */
export function useSync(): SyncEngine | null {
  useStore(version);
  return useStore(opened)?.engine ?? null;
}

export const useIsForgetful = (): boolean => useStore(opened)?.isForgetful ?? false;

/** Tells the other tabs that the database has changed. */
export const tellTabs = (): void => tabs?.postMessage('changed');

let talking: Promise<void> | undefined;

/** Speaks with the server now, unless another tab does; what was added while we speak goes along. Never throws. */
export function exchange(): Promise<void> {
  const current = opened.get();
  if (!current) return Promise.resolve();
  if (talking && current.engine.isBusy) void current.engine.exchange();
  talking ??= talk(current).finally(() => (talking = undefined));
  return talking;
}

async function talk(current: Opened): Promise<void> {
  window.clearTimeout(timer);
  if (!navigator.locks) await current.engine.exchange();
  else await navigator.locks.request(SYNC_LOCK, { ifAvailable: true }, async (lock) => lock && current.engine.exchange());
  if (opened.get() !== current) return;
  tellTabs();
  const { lineState, pending } = current.engine;
  failures = lineState !== 'lost' ? 0 : current.engine.isMoving ? 1 : failures + 1;
  // The app may be closed before the line is back.
  if (pending.length > 0 && lineState === 'lost') void sendWhenClosed();
  if (lineState === 'lost') timer = window.setTimeout(() => void exchange(), pauseMs(failures, Math.random()));
  else if (pending.length > 0 && lineState === 'held') timer = window.setTimeout(() => void exchange(), RETRY_MS);
}

/** Put away with work that is not sent: the worker takes over if this page is not looked at again. */
function leaveToWorker(): void {
  if (document.visibilityState === 'hidden' && (opened.get()?.engine.pending.length ?? 0) > 0) void sendWhenClosed();
}

/** Screens that are looked at hear of new work this often. */
const WATCH_MS = 30_000;

/** Keeps a shop, or what belongs to the person alone (`null`), in step while its room is open: at once, when looked at, when the line is back, every half minute. */
export function useSyncOf(shopId: string | null): void {
  const current = useStore(opened);
  useEffect(() => {
    if (!current) return;
    if (shopId !== null) current.engine.follow(shopId);
    const go = (): void => void exchange();
    const goWhenSeen = (): void => {
      if (document.visibilityState === 'visible') go();
    };
    go();
    const beat = window.setInterval(goWhenSeen, WATCH_MS);
    document.addEventListener('visibilitychange', goWhenSeen);
    document.addEventListener('visibilitychange', leaveToWorker);
    window.addEventListener('online', go);
    return () => {
      window.clearInterval(beat);
      document.removeEventListener('visibilitychange', leaveToWorker);
      document.removeEventListener('visibilitychange', goWhenSeen);
      window.removeEventListener('online', go);
    };
  }, [shopId, current]);
}

/** Somebody else has signed in after a session that ended by itself: what waits lies in the database of its owner until they are back. */
export function closeSync(): void {
  opened.set(null);
  window.clearTimeout(timer);
}

/** Sign-out: nothing of this person stays on the phone. */
export async function destroySync(): Promise<void> {
  const current = opened.get();
  closeSync();
  await current?.destroy().catch(() => undefined);
  for (const name of [PHOTO_CACHE, DRAFT_CACHE]) await window.caches?.delete(name).catch(() => undefined);
  if (current && 'indexedDB' in window) window.indexedDB.deleteDatabase(learningName(current.personId));
}

/** The server's clock, as far as this phone knows it: deadlines run by it. */
export const serverNow = (): Date => new Date(Date.now() + (opened.get()?.engine.skewMs ?? 0));
