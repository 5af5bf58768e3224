import { useEffect, useState } from 'preact/hooks';
import { changesAnswered } from '../api/client';
import { offlineProblem } from '../api/problem';
import { LocalSnapshots } from './snapshots';
import { exchange, useSync } from '../sync/sync';
import type { PackQuery } from './pack-query';
import { type Query, QueryCache } from './query-cache';

export const cache = new QueryCache(new LocalSnapshots(window.localStorage), Date.now, changesAnswered);

/** Looking again within this time changes nothing on a slow line but costs quota. */
const FRESH_MS = 5_000;
/** Screens that watch for new work ask this often while they are being looked at. */
export const WATCH_MS = 30_000;

export interface Answer<T> {
  data: T | undefined;
  error: unknown;
  isLoading: boolean;
  /** When the server said so; 0 when it must be asked again. */
  at: number;
  refresh: () => void;
}

/** What the phone keeps of a shop, with what waits to be sent laid over it; kept in step by the room (`useSyncOf`). */
export function usePack<T>(query: PackQuery<T>): Answer<T> {
  const sync = useSync();
  const pack = sync?.view(query.shopId);
  const data = pack && query.read(pack);
  // Of a shop with very many goods the work is there before the last of them.
  const isComing = pack === undefined || (data === undefined && !pack.isComplete);
  const isLost = sync?.lineState === 'lost' && isComing;
  return { data, error: isLost ? offlineProblem() : undefined, isLoading: isComing && !isLost, at: pack?.at ?? 0, refresh: () => void exchange() };
}

/** Shows what is known at once and asks again on mount, on focus, when the line comes back and, with `watch`, every half minute. */
export function useQuery<T>(query: Query<T> | null, options: { watch?: boolean } = {}): Answer<T> {
  const [, redraw] = useState(0);
  const key = query?.key ?? '';
  const entry = cache.peek(key);
  const isOld = query !== null && entry.at === 0 && entry.error === undefined;

  useEffect(() => {
    if (!query) return;
    const ask = (): void => void cache.refresh(query);
    const askIfOld = (): void => {
      if (Date.now() - cache.peek(key).at > FRESH_MS) ask();
    };
    const askWhenSeen = (): void => {
      if (document.visibilityState === 'visible') askIfOld();
    };
    const leave = cache.subscribe(key, () => redraw((count) => count + 1));
    askIfOld();
    document.addEventListener('visibilitychange', askWhenSeen);
    window.addEventListener('focus', askIfOld);
    window.addEventListener('online', ask);
    const timer = options.watch ? window.setInterval(askWhenSeen, WATCH_MS) : undefined;
    return () => {
      leave();
      document.removeEventListener('visibilitychange', askWhenSeen);
      window.removeEventListener('focus', askIfOld);
      window.removeEventListener('online', ask);
      window.clearInterval(timer);
    };
  }, [key, options.watch]);

  useEffect(() => {
    if (query && isOld) void cache.refresh(query);
  }, [key, isOld]);

  return {
    data: entry.value as T | undefined,
    error: entry.error,
    isLoading: entry.isLoading,
    at: entry.at,
    refresh: () => void (query && cache.refresh(query)),
  };
}
