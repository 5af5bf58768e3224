import type { VNode } from 'preact';
import { Icon } from '@etalase/ui';
import type { Sent } from '../commands/send';
import { makeStore, useStore } from '../store';

interface Toast {
  id: number;
  text: string;
}

const SHOWN_MS = 4_500;
const toasts = makeStore<readonly Toast[]>([]);
let last = 0;

/** What was done, or that it is safe on the phone and goes later: never more than is true. */
export const saySent = (sent: Sent, done: string, waiting = 'Tersimpan di HP. Kami kirim begitu ada sinyal.'): void => say({ done, waiting, partly: 'Sebagian belum diterima. Ketuk baris merah untuk membaca alasannya.' }[sent]);

/** A short word that something was done; never the only place where a problem is said. */
export function say(text: string): void {
  const id = ++last;
  toasts.set([...toasts.get().slice(-1), { id, text }]);
  window.setTimeout(() => toasts.set(toasts.get().filter((toast) => toast.id !== id)), SHOWN_MS);
}

export function Toasts(): VNode {
  const shown = useStore(toasts);
  return (
    <div class="toasts" role="status" aria-live="polite">
      {shown.map((toast) => (
        <p key={toast.id} class="toast">
          <Icon name="check" />
          {toast.text}
        </p>
      ))}
    </div>
  );
}
