import type { VNode } from 'preact';
import { Live, renderPage } from './layout';

export interface AuthenticatorEntry {
  readonly label: string;
  readonly phone: string | null;
  readonly code: string;
}

export interface AuthenticatorView {
  readonly entries: readonly AuthenticatorEntry[];
  readonly secondsLeft: number;
  /** The key somebody pasted to see its code; `null` when none was. */
  readonly pasted: { readonly key: string; readonly code: string | null } | null;
}

function Entry({ label, phone, code }: AuthenticatorEntry): VNode {
  return (
    <section class="card">
      <h2>{label}</h2>
      {phone ? <p class="soft">{phone}</p> : null}
      <span class="code">{code}</span>
    </section>
  );
}

/** What an authenticator app on a phone would show, for the officers of the demo and for any key that is pasted. */
export function authenticatorPage({ entries, secondsLeft, pasted }: AuthenticatorView): string {
  return renderPage({
    title: 'Aplikasi pengaman',
    place: '/pengaman',
    refresh: pasted === null,
    children: (
      <>
        <h1>Aplikasi pengaman</h1>
        <p class="soft">Petugas memasukkan kode kedua ini setelah masuk dengan nomor HP. Di dunia nyata kodenya tampil di aplikasi pada HP petugas, misalnya Google Authenticator.</p>
        <Live>
          <div>
            <p>Kode berganti dalam <b>{secondsLeft} detik</b>.</p>
            <div class="grid two" style="margin-bottom:16px">{entries.map((entry) => <Entry key={entry.label} {...entry} />)}</div>
            {entries.length === 0 ? <p class="empty">Belum ada petugas contoh. Mereka muncul setelah npm start memuat provinsi contoh.</p> : null}
          </div>
        </Live>
        <section class="card">
          <h2>Kunci lain</h2>
          <p class="soft">Mendaftarkan petugas baru? Tempel kuncinya untuk melihat kodenya.</p>
          <form method="get" action="/pengaman" class="search">
            <input name="kunci" aria-label="Kunci" value={pasted?.key ?? ''} maxlength={80} autocomplete="off" />
            <button class="button" type="submit">Lihat kode</button>
          </form>
          {pasted ? (pasted.code ? <span class="code">{pasted.code}</span> : <p>Kunci ini tidak bisa dibaca. Salin lagi seluruhnya.</p>) : null}
        </section>
      </>
    ),
  });
}
