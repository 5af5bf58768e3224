import { renderPage } from '../pages/layout';
import type { PayAccount, PayAccountStatus } from './pay-accounts';

const ended: Readonly<Record<Exclude<PayAccountStatus, 'PENDING'>, string>> = {
  ENABLED: 'Akun GoPay ini sudah terhubung dengan toko.',
  DISABLED: 'Hubungan akun ini dengan toko sudah dilepas.',
  EXPIRED: 'Waktu untuk menghubungkan sudah habis. Minta tautan baru di toko.',
};

/** Where the payer allows the shop to charge the wallet. */
export function linkPage({ id, phone, redirectUrl }: PayAccount, status: PayAccountStatus): string {
  return renderPage({
    title: 'Hubungkan GoPay',
    place: null,
    children: (
      <section class="card" style="max-width:480px;margin:0 auto">
        <p class="soft">Aplikasi GoPay (tiruan)</p>
        <h1>Hubungkan akun GoPay</h1>
        <p>{`Nomor +${phone}`}</p>
        {status === 'PENDING' ? <><p>Toko boleh menagih akun ini tanpa membuka aplikasi lagi.</p><form method="post" action={`/midtrans/gopay/${id}/link`}><button class="button" type="submit">Izinkan</button></form></> : <p class="done">{ended[status]}</p>}
        {redirectUrl === null ? null : <p style="margin-top:14px"><a href={redirectUrl}>Kembali ke toko</a></p>}
      </section>
    ),
  });
}
