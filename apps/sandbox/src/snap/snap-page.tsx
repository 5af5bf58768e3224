import type { VNode } from 'preact';
import { testCards } from '../midtrans/test-cards';
import type { Transaction } from '../midtrans/transaction';
import { renderPage } from '../pages/layout';
import { inFours, rupiah } from '../pages/words';
import type { SnapSession } from './snap-sessions';

const names: Readonly<Record<string, string>> = {
  credit_card: 'Kartu kredit atau debit', gopay: 'GoPay', shopeepay: 'ShopeePay', other_qris: 'QRIS', bca_va: 'BCA Virtual Account', bni_va: 'BNI Virtual Account', bri_va: 'BRI Virtual Account', cimb_va: 'CIMB Virtual Account', permata_va: 'Permata Virtual Account', echannel: 'Mandiri Bill', indomaret: 'Indomaret', alfamart: 'Alfamart',
};

function Head({ session }: { readonly session: SnapSession }): VNode {
  return <><p class="soft">Halaman pembayaran Midtrans (tiruan)</p><h1 class="quiet">{`Pesanan ${session.orderId}`}</h1><p class="amount">{rupiah(session.amount)}</p></>;
}

function Way({ url, text, quiet = true }: { readonly url: string; readonly text: string; readonly quiet?: boolean }): VNode {
  return <a class={quiet ? 'button quiet' : 'button'} style="display:flex;align-items:center;justify-content:center;text-decoration:none" href={url}>{text}</a>;
}

function CardForm({ token }: { readonly token: string }): VNode {
  return (
    <form method="post" action={`/snap/v4/redirection/${token}/card`} class="stack">
      <div>
        <label for="number">Kartu uji</label>
        <select id="number" name="number">
          {testCards.map(({ number, words }) => <option key={number} value={number}>{`${words} · ${inFours(number)}`}</option>)}
        </select>
      </div>
      <div class="pair">
        <div><label for="expiry">Berlaku sampai</label><input id="expiry" name="expiry" value="12/30" inputMode="numeric" maxLength={5} /></div>
        <div><label for="cvv">CVV</label><input id="cvv" name="cvv" value="123" inputMode="numeric" maxLength={3} /></div>
      </div>
      <button class="button" type="submit">Bayar</button>
    </form>
  );
}

export function snapPage(session: SnapSession, problem: string | null): string {
  const others = session.enabled.filter((name) => name !== 'credit_card');
  return renderPage({
    title: 'Bayar',
    place: null,
    children: (
      <section class="card" style="max-width:480px;margin:0 auto">
        <Head session={session} />
        {problem === null ? null : <p class="tag bad" style="white-space:normal">{problem}</p>}
        {session.enabled.includes('credit_card') ? <CardForm token={session.token} /> : null}
        {others.length === 0 ? null : <><h2 style="margin-top:18px">Cara lain</h2><div class="stack">{others.map((name) => <form key={name} method="post" action={`/snap/v4/redirection/${session.token}/${name}`}><button class="button quiet" type="submit">{names[name]}</button></form>)}</div></>}
        {session.callbackUrl === null ? null : <div style="margin-top:14px"><Way url={session.callbackUrl} text="Kembali ke toko" /></div>}
      </section>
    ),
  });
}

export function snapOverPage(session: SnapSession, words: string): string {
  return renderPage({ title: 'Bayar', place: null, children: <section class="card" style="max-width:480px;margin:0 auto"><Head session={session} /><p class="done">{words}</p>{session.callbackUrl === null ? null : <Way url={session.callbackUrl} text="Kembali ke toko" quiet={false} />}</section> });
}

/** Where the bank asks the holder of the card for the code it has sent. */
export function otpPage(transaction: Transaction): string {
  return renderPage({
    title: 'Kode dari bank',
    place: null,
    children: (
      <section class="card" style="max-width:480px;margin:0 auto">
        <p class="soft">{`Bank ${(transaction.card?.bank ?? '').toUpperCase()} (tiruan)`}</p>
        <h1>Masukkan kode OTP</h1>
        <p>{`Kartu ${transaction.card?.masked ?? ''}, ${rupiah(transaction.amount)}. Kode yang benar di sini selalu `}<b>112233</b>.</p>
        <form method="post" action={`/midtrans/3ds/${transaction.id}`} class="stack">
          <div><label for="otp">Kode OTP</label><input id="otp" name="otp" inputMode="numeric" maxLength={6} autocomplete="one-time-code" /></div>
          <button class="button" type="submit">Kirim</button>
        </form>
      </section>
    ),
  });
}
