import { cache } from '../queries/use-query';
import { exchange } from '../sync/sync';
import { BASE, go } from '../router/location';
import { makeStore } from '../store';

/** A newer edition of the app waits; it is taken when the person says so, never under a half-typed form. */
export const newEdition = makeStore<ServiceWorker | null>(null);

export function startServiceWorker(): void {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  void register();
  navigator.serviceWorker.addEventListener('message', (event: MessageEvent<unknown>) => hear(event.data));
}

export function takeNewEdition(): void {
  const waiting = newEdition.get();
  if (!waiting) return;
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
  waiting.postMessage('use-new-edition');
}

async function register(): Promise<void> {
  try {
    const registration = await navigator.serviceWorker.register(`${BASE}/sw.js`, { scope: `${BASE}/` });
    const offer = (): void => {
      // An edition is new only beside an older one: who comes from the shop is under the shop's own worker, with none of ours yet.
      if (registration.waiting && registration.active && navigator.serviceWorker.controller) newEdition.set(registration.waiting);
    };
    offer();
    registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', offer));
  } catch {
    // Private windows and full phones refuse: the app then works with a line only.
  }
}

function hear(message: unknown): void {
  if (message === 'news') {
    cache.invalidate('');
    void exchange();
  }
  else if (typeof message === 'object' && message !== null && 'open' in message && typeof message.open === 'string' && message.open.startsWith(BASE)) go(message.open.slice(BASE.length) || '/');
}
