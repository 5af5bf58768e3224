import { formatRupiah } from '@etalase/kernel';
import type { BooksRow } from '../../../api/ledger';

type Nature = BooksRow['nature'];

/** What each kind of account is, for somebody who keeps books but did not write these. */
const ACCOUNTS: Record<string, { name: string; what: string }> = {
  rail_pending: { name: 'Uang di Midtrans', what: 'Sudah dibayar pembeli, belum diteruskan Midtrans ke rekening kita.' },
  rail_available: { name: 'Uang Midtrans yang siap', what: 'Sudah diteruskan. Dari sini pengembalian lewat Midtrans dibayar.' },
  iris_float: { name: 'Saldo di Iris', what: 'Rekening untuk mencairkan uang ke penjual.' },
  operator_bank: { name: 'Rekening bank kita', what: 'Dipakai untuk transfer dengan tangan.' },
  disputed: { name: 'Ditarik bank, belum diputuskan', what: 'Uang yang diambil kembali oleh bank pembeli dan sedang dipersoalkan.' },
  escrow: { name: 'Dana ditahan', what: 'Milik pesanan yang belum selesai, satu akun setiap bagian pesanan.' },
  seller: { name: 'Saldo penjual', what: 'Sudah menjadi hak penjual, menunggu dicairkan.' },
  affiliate: { name: 'Bagian perujuk', what: 'Hak orang yang membawa pembeli.' },
  refund_transit: { name: 'Pengembalian dalam perjalanan', what: 'Sudah disisihkan, belum sampai di pembeli.' },
  payout_transit: { name: 'Pencairan dalam perjalanan', what: 'Sudah diambil dari saldo, belum sampai di rekening penjual.' },
  suspense: { name: 'Uang yang belum jelas', what: 'Terlambat, terbayar dua kali, atau salah jumlah; menunggu keputusan.' },
  ppn_payable: { name: 'Utang PPN', what: 'Pajak yang nanti disetor.' },
  commission: { name: 'Komisi', what: 'Bagian etalase dari pesanan yang selesai.' },
  rail_fee: { name: 'Biaya Midtrans', what: 'Ditanggung etalase, tidak pernah dibebankan ke pembeli.' },
  bad_debt: { name: 'Utang toko yang dihapus', what: 'Tidak akan terbayar dari penjualan; disetujui dua petugas.' },
  chargeback_loss: { name: 'Rugi karena ditarik bank', what: 'Yang tidak bisa ditagih ke siapa pun.' },
};

export const GROUPS: readonly { nature: Nature; title: string; what: string }[] = [
  { nature: 'asset', title: 'Yang kita pegang', what: 'Aset' },
  { nature: 'liability', title: 'Yang masih milik orang lain', what: 'Kewajiban' },
  { nature: 'income', title: 'Yang kita dapat', what: 'Pendapatan' },
  { nature: 'expense', title: 'Yang kita keluarkan', what: 'Biaya' },
];

const PER_ACCOUNT = new Set(['escrow', 'seller', 'affiliate']);
export const hasMany = (kind: string): boolean => PER_ACCOUNT.has(kind);
export const kindOf = (account: string): string => account.split(':')[0] ?? account;
export const nameOfKind = (kind: string): string => ACCOUNTS[kind]?.name ?? kind;
export const whatIs = (kind: string): string => ACCOUNTS[kind]?.what ?? '';
export const nameOf = ({ account, label }: { account: string; label: string }): string => (label === '' ? nameOfKind(kindOf(account)) : kindOf(account) === 'seller' ? label : `${nameOfKind(kindOf(account))} ${label}`);

/** On the side where it grows: what is owed and earned is written as a credit, and read as what there is. */
export const inWords = (nature: Nature, balance: number): string => formatRupiah(nature === 'asset' || nature === 'expense' ? balance : balance === 0 ? 0 : -balance);
const NATURES: Record<string, Nature> = { rail_pending: 'asset', rail_available: 'asset', iris_float: 'asset', operator_bank: 'asset', disputed: 'asset', commission: 'income', rail_fee: 'expense', chargeback_loss: 'expense', bad_debt: 'expense' };
export const natureOf = (account: string): Nature => NATURES[kindOf(account)] ?? 'liability';

const EVENTS: Record<string, string> = {
  'rail paid': 'Pembeli membayar',
  'rail suspense': 'Uang masuk yang belum jelas',
  'intent revive': 'Pembayaran terlambat dipakai',
  'split release': 'Diteruskan ke penjual',
  'refund requested': 'Disisihkan untuk dikembalikan',
  'refund confirmed': 'Sudah sampai di pembeli',
  'refund failed': 'Pengembalian gagal, uang dikembalikan ke tempatnya',
  'payout requested': 'Diambil dari saldo untuk dicairkan',
  'payout confirmed': 'Sampai di rekening penjual',
  'payout failed': 'Pencairan gagal, kembali ke saldo',
  'transfer moved': 'Dipindahkan ke saldo lain',
  'transfer_reversal moved': 'Pemindahan saldo dibatalkan',
  'rail settled': 'Diteruskan Midtrans, dipotong biayanya',
  'rail taken_back': 'Dipotong Midtrans untuk bank pembeli',
  'dispute moved': 'Ditarik kembali oleh bank',
  'dispute withdrawn': 'Bank menarik uangnya kembali',
  'dispute corrected': 'Jumlah yang ditarik bank diketahui',
  'dispute won': 'Bank mengembalikan uangnya',
  'dispute lost': 'Diputuskan: uang tidak kembali',
  'write_off written_off': 'Utang toko dihapus',
  'top_up received': 'Saldo Iris diisi',
};
export const eventWords = ({ source, kind }: { source: string; kind: string }): string => EVENTS[`${source} ${kind}`] ?? `${source} ${kind}`;
