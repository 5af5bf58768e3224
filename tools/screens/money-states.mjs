// Ways to pay on the shop's page, and the books after a comparison.
import { LAPTOP, PHONE } from './rooms.mjs';

const BOTH = [PHONE, LAPTOP];

/** @param payBy orders and chooses how to pay */
export const paymentStates = (payBy) => [
  { name: 'bayar-gopay', room: 'toko', person: 'shopper', widths: [PHONE], go: (visit, page) => payBy(visit, page, 'GoPay') },
  { name: 'bayar-minimarket', room: 'toko', person: 'shopper', widths: [PHONE], go: (visit, page) => payBy(visit, page, 'Indomaret') },
  { name: 'bayar-mandiri', room: 'toko', person: 'shopper', widths: BOTH, go: (visit, page) => payBy(visit, page, 'Mandiri') },
  { name: 'bayar-kartu', room: 'toko', person: 'shopper', widths: BOTH, go: (visit, page) => payBy(visit, page, 'Kartu') },
  {
    name: 'halaman-midtrans', room: 'toko', person: 'shopper', widths: BOTH,
    go: async (visit, page) => {
      await payBy(visit, page, 'Kartu');
      await page.getByRole('link', { name: 'Lanjut ke halaman Midtrans' }).click();
      await page.getByText('Kartu uji').waitFor();
    },
  },
  {
    name: 'selisih-dicocokkan', room: 'kantor', person: 'finance', widths: BOTH,
    go: async (_, page) => {
      await page.goto('/kerja/kantor/selisih');
      await page.getByRole('button', { name: 'Cocokkan sekarang' }).click();
      await page.getByText('Sedang dicocokkan').waitFor();
      // The screen looks by itself until the answer is there.
      await page.getByText('Berkas harian Midtrans').waitFor();
      await page.getByText('Sedang dicocokkan').waitFor({ state: 'detached' });
    },
  },
];
