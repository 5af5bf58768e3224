import { demoPhone } from './people';

/** A shop on its way in, or one the office has stopped: what fills the queues of whoever tries the office. */
export interface OfficeShop {
  name: string;
  story: string;
  phone: string;
  categories: string[];
  /** Villages counted from that of the operator, within the regency; `null`: in another regency. */
  village: number | null;
  hoursAgo: number;
  /** Serials above 9000 are never reached in a district; the birthday is the same for all. */
  nik: string;
  nameOnCard: string;
  hasCard: boolean;
  /** Thirteen digits, typed and not looked up. */
  nib?: string;
  hasAccount?: true;
  /** Stopped after it was let in, and whether its seller says something to it. */
  stopped?: { reason: string; appeal: string | null };
}

const nikOf = (serial: number): string => `180411010180${serial}`;
const shop = (index: number, rest: Omit<OfficeShop, 'phone' | 'nik' | 'nameOnCard'> & { twin?: number }): OfficeShop => {
  const { twin, ...own } = rest;
  return { ...own, phone: demoPhone(9100 + index), nik: nikOf(9900 + (twin ?? index)), nameOnCard: `Contoh ${['Satu', 'Dua', 'Tiga', 'Empat', 'Lima', 'Enam', 'Tujuh', 'Delapan'][index - 1]}` };
};

/** Every case a reviewer meets: late, complete, the same NIK twice, a number to look up, an account, another regency; two that are stopped. */
export const OFFICE_SHOPS: readonly OfficeShop[] = [
  shop(1, { name: 'Dapur Simpang Empat', story: 'Membuat keripik pisang dan singkong tiap Senin dan Kamis bersama tetangga.', categories: ['makanan'], village: 0, hoursAgo: 120, hasCard: true }),
  shop(2, { name: 'Keripik Pondok Bambu', story: 'Keripik talas dari kebun sendiri, digoreng dengan kayu bakar.', categories: ['makanan'], village: 0, hoursAgo: 30, hasCard: true, nib: '9120001234567' }),
  shop(3, { name: 'Anyaman Tepi Sawah', story: 'Tikar dan tas pandan, dikerjakan sambil menunggu panen.', categories: ['kerajinan'], village: 1, hoursAgo: 20, hasCard: true, twin: 1 }),
  shop(4, { name: 'Kopi Kebun Atas', story: 'Robusta petik merah, dijemur di para-para, disangrai pelan.', categories: ['minuman'], village: 2, hoursAgo: 5, hasCard: true, hasAccount: true }),
  shop(5, { name: 'Sambal Pasar Lama', story: 'Sambal seruit botolan, resep dapur rumah.', categories: ['makanan'], village: null, hoursAgo: 3, hasCard: false }),
  shop(6, { name: 'Madu Lembah Dingin', story: 'Madu hutan disaring dua kali.', categories: ['makanan'], village: 1, hoursAgo: 200, hasCard: false, stopped: { reason: 'Tiga pembeli menerima madu yang berbuih. Kirim hasil uji kadar airnya.', appeal: 'Madu hutan memang berbuih kalau terkocok di jalan. Hasil uji kami lampirkan lewat operator desa.' } }),
  shop(7, { name: 'Kerupuk Dermaga', story: 'Kerupuk ikan tenggiri.', categories: ['makanan'], village: null, hoursAgo: 190, hasCard: false, stopped: { reason: 'Lima pesanan tidak dikirim tanpa kabar. Hubungi petugas untuk menyelesaikannya.', appeal: null } }),
];
