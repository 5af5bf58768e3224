import { createHash } from 'node:crypto';
import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { liveScript, styles } from './styles';

const places = [
  ['/', 'Ringkasan'],
  ['/midtrans', 'Pembayaran'],
  ['/iris', 'Pencairan'],
  ['/whatsapp', 'WhatsApp'],
  ['/sms', 'SMS'],
  ['/mail', 'Surel'],
  ['/push', 'Notifikasi'],
  ['/pengaman', 'Pengaman'],
] as const;

export type Place = (typeof places)[number][0];

interface LayoutProps {
  readonly title: string;
  /** `null`: a page of the payer's, without the rooms of the sandbox. */
  readonly place: Place | null;
  readonly refresh?: boolean;
  readonly children: ComponentChildren;
}

function Layout({ title, place, refresh = false, children }: LayoutProps): VNode {
  return (
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · Sandbox Etalase Desa`}</title>
        <meta name="robots" content="noindex" />
        <meta name="theme-color" content="#7a1526" />
        <link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='4' fill='%237a1526'/%3E%3Cpath d='M2 11 5 5l3 6 3-6 3 6' fill='none' stroke='%23e9c46a' stroke-width='1.600'/%3E%3C/svg%3E" />
        {refresh ? <noscript><meta http-equiv="refresh" content="5" /></noscript> : null}
        <style dangerouslySetInnerHTML={{ __html: styles }} />
      </head>
      <body>
        <header>
          <div>
            <a class="brand" href="/">Sandbox<small>Dunia luar tiruan Etalase Desa</small></a>
            {place === null ? null : <nav aria-label="Bagian">{places.map(([href, name]) => <a key={href} href={href} aria-current={href === place ? 'page' : undefined}>{name}</a>)}</nav>}
          </div>
          <div class="tapis" style="max-width:none;padding:0" aria-hidden="true" />
        </header>
        <main>{children}</main>
        <footer class="soft small"><p>Semua yang ada di sini tiruan untuk mencoba: tidak ada uang dan tidak ada pesan sungguhan yang berpindah.</p></footer>
        {refresh ? <script dangerouslySetInnerHTML={{ __html: liveScript }} /> : null}
      </body>
    </html>
  );
}

export function renderPage(props: LayoutProps): string {
  return `<!doctype html>${renderToString(<Layout {...props} />)}`;
}

/** The part a page refreshes; the mark changes only when its content does, so nothing flickers. */
export function Live({ children }: { readonly children: VNode }): VNode {
  const html = renderToString(children);
  return <div data-live={createHash('sha1').update(html).digest('base64url').slice(0, 12)} dangerouslySetInnerHTML={{ __html: html }} />;
}

export function Tag({ text, tone }: { readonly text: string; readonly tone: string }): VNode {
  return <span class={`tag ${tone}`}>{text}</span>;
}
