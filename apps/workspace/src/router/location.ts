/** Where the app lives below the public origin; Vite's `base` without its last slash. */
export const BASE = '/kerja';

const listeners = new Set<() => void>();
const announce = (): void => listeners.forEach((listener) => listener());

export interface Place {
  /** Path inside the workspace, `/` for its first page. */
  path: string;
  query: URLSearchParams;
}

export function currentPlace(): Place {
  const { pathname, search } = window.location;
  const path = pathname.startsWith(BASE) ? pathname.slice(BASE.length) : pathname;
  return { path: path === '' ? '/' : path, query: new URLSearchParams(search) };
}

export const hrefOf = (path: string): string => (path === '/' ? `${BASE}/` : `${BASE}${path}`);

/** Moves to a path of the workspace. `replace` leaves no way back, as after signing in or saving a form. */
export function go(path: string, options: { replace?: boolean } = {}): void {
  const state = { depth: options.replace ? depth() : depth() + 1 };
  window.history[options.replace ? 'replaceState' : 'pushState'](state, '', hrefOf(path));
  window.scrollTo(0, 0);
  announce();
}

/** One step back inside the app, or to `fallback` when this page was opened from outside, e.g. from a notification. */
export function goBack(fallback: string): void {
  if (depth() > 0) window.history.back();
  else go(fallback, { replace: true });
}

export function onMove(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

function depth(): number {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null && 'depth' in state && typeof state.depth === 'number' ? state.depth : 0;
}
