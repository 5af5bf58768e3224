import { makeStore } from '../store';

/** Whether the server can be reached, as far as we know: the browser's word, corrected by what our own requests meet. */
export const isOffline = makeStore(!navigator.onLine);

window.addEventListener('online', () => isOffline.set(false));
window.addEventListener('offline', () => isOffline.set(true));

export const lineLost = (): void => isOffline.set(true);
export const lineHeld = (): void => isOffline.set(false);

/** Waits, but not longer than until the line comes back. */
export function waitForLine(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      window.clearTimeout(timer);
      window.removeEventListener('online', done);
      resolve();
    };
    const timer = window.setTimeout(done, milliseconds);
    window.addEventListener('online', done);
  });
}
