import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import * as made from './fixtures';

type Next = () => void;

/** Answers `/api` and `/foto` with made-up facts, so that screens can be drawn without a server. */
export function pretendApi(): Plugin {
  let isIn = process.env.WORKSPACE_SIGNED_OUT !== '1';
  const answer = (request: IncomingMessage, response: ServerResponse, next: Next): void => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    if (path.startsWith('/foto/')) return photo(path, response);
    if (!path.startsWith('/api/')) return next();
    if (path === '/api/auth/session') isIn = request.method === 'POST';
    const [status, body] = path.startsWith('/api/auth/code') ? [200, { resendAfter: new Date(Date.now() + 60_000).toISOString() }] : isIn ? facts(path, new URLSearchParams((request.url ?? '').split('?')[1])) : [401, { code: 'access.sign_in_first', detail: 'Silakan masuk dulu dengan nomor HP Anda.' }];
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
  return {
    name: 'pretend-api',
    configureServer: (server) => void server.middlewares.use(answer),
    configurePreviewServer: (server) => void server.middlewares.use(answer),
  };
}

const page = <T>(items: T[]): [number, unknown] => [200, { items, nextCursor: null }];
const GROUPS: Record<string, string[]> = { todo: ['new', 'accepted', 'packed', 'ready_for_pickup'], on_the_way: ['shipped', 'delivered', 'complained'], ended: ['completed', 'cancelled'] };

function facts(path: string, query: URLSearchParams): [number, unknown] {
  const rest = path.replace(`/api/shops/${made.SHOP_ID}`, '');
  if (path === '/api/sync') return [200, made.exchanged()];
  if (path === '/api/me') return [200, made.me];
  if (path === '/api/shops/mine') return [200, { items: [made.shop] }];
  if (path === '/api/inbox') return [200, { items: made.news, nextCursor: null, unread: made.news.filter((one) => !one.isRead).length }];
  if (path === '/api/categories') return [200, { items: made.categories }];
  if (rest === '/orders') return page(made.orders.filter((one) => GROUPS[query.get('state') ?? '']?.includes(one.state)));
  if (rest === '/money/lines') return page(made.moneyLines);
  return [200, {}];
}

/** A jar on a cloth in a colour of its own. */
function photo(path: string, response: ServerResponse): void {
  const hue = [...path.replace(/-\d+\.\w+$/, '')].reduce((sum, letter) => sum + letter.charCodeAt(0) * 7, 0) % 360;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><path fill="hsl(${hue} 45% 82%)" d="M0 0h100v100H0z"/><path fill="hsl(${hue} 40% 70%)" d="M0 72h100v28H0z"/><rect x="32" y="30" width="36" height="52" rx="8" fill="hsl(${hue} 45% 35%)"/><rect x="36" y="22" width="28" height="10" rx="3" fill="#c9962e"/><rect x="36" y="48" width="28" height="18" fill="#fffefb"/></svg>`;
  response.writeHead(200, { 'content-type': 'image/svg+xml' }).end(svg);
}
