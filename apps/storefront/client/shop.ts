/** Every page works without this file; it only saves taps and waiting. */
import { autoSubmitLines, enableSteppers } from './stepper';
import { enableSuggestions } from './suggestions';

function showCartCount(): void {
  const count = /(?:^|; )etalase_isi=(\d{1,4})/.exec(document.cookie)?.[1] ?? '0';
  for (const badge of document.querySelectorAll('[data-cart-count]')) badge.textContent = count === '0' ? '' : Number(count) > 99 ? '99+' : count;
}

/** A second tap on a slow network must not send an order twice; the server refuses it too. */
function sendOnce(): void {
  addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.matches('[data-once]')) return;
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = '1';
  });
  addEventListener('pageshow', () => {
    for (const form of document.querySelectorAll<HTMLFormElement>('[data-once]')) delete form.dataset.sent;
  });
}

function enableSharing(): void {
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-share]') : null;
    if (!link?.dataset.share || !('share' in navigator)) return;
    event.preventDefault();
    void navigator.share({ title: link.dataset.shareTitle ?? document.title, url: link.dataset.share }).catch(() => undefined);
  });
}

/** Pages kept for times without signal are the reader's own; they leave with the reader. */
function forgetOnSignOut(): void {
  addEventListener('submit', (event) => {
    if (event.target instanceof HTMLFormElement && event.target.action.endsWith('/keluar') && 'caches' in window) void caches.delete('etalase-halaman');
  });
}

addEventListener('pageshow', showCartCount);
forgetOnSignOut();
sendOnce();
enableSharing();
enableSteppers();
autoSubmitLines();
enableSuggestions();
if ('serviceWorker' in navigator) addEventListener('load', () => void navigator.serviceWorker.register('/sw.js').catch(() => undefined));
