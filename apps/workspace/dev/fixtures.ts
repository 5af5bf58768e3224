import type { Category, MoneyLine, News, SellerOrder, Shop, ShopProduct, StockMove } from '../src/api/views';

const HOUR = 3_600_000;
const from = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();
const art = (kind: string, seed: number, variation = 'x') => ({ hash: `${kind}~${seed}~${variation}`, width: 1080, height: 1080, alt: '' });

export const SHOP_ID = '01890000-0000-7000-8000-000000000001';
export const me = { id: 'p1', name: 'Penjual Uji', phone: '+6281200000001', grants: [], sellerIds: [SHOP_ID] };
export const shop: Shop = { id: SHOP_ID, slug: 'kopi-bu-siti', name: 'Kopi Bu Siti Sekincau', villageCode: '18.04.11.2003', story: 'Kami menanam robusta di lereng Sekincau sejak 1994. Buah dipetik merah, dijemur di para-para, disangrai dengan kayu.', isOpen: true, holidayUntil: null, state: 'active', isMadeByWomen: true, logoHash: null, bannerHash: null, acceptsOnlinePayment: true, paidBy: 'rail', categories: [], ladderStep: 2, openHours: 'Senin–Sabtu 08.00–16.00', phone: '+6281200000001' };

const recipient = (name: string) => ({ name, phone: '+6281300000007', villageLabel: 'Kel. Kedaton, Kec. Kedaton, Kota Bandar Lampung', address: 'Jl. Teuku Umar Gg. Mawar No. 12', landmark: 'sebelah musala Al-Ikhlas', note: 'Tolong digiling kasar ya, Bu.' });
const line = (id: string, name: string, variant: string, quantity: number, price: number, photo: ReturnType<typeof art>) => ({ variantId: id, productSlug: id, name, variant, photo, quantity, priceRupiah: price, totalRupiah: quantity * price });
const LINES = [line('v1', 'Kopi Robusta Bubuk Sekincau', '250 gram', 2, 35_000, art('coffee-pouch', 1)), line('v2', 'Kopi Petik Merah Biji', '500 gram', 1, 82_000, art('coffee-beans', 3)), line('v3', 'Gula Aren Cetak', '1 kg', 3, 38_000, art('palm-sugar', 2))];

const ACTIONS: Record<string, string[]> = { new: ['accept', 'cancel'], accepted: ['pack', 'cancel'], packed: ['ship', 'cancel'], ready_for_pickup: ['handover', 'cancel'], shipped: ['delivered', 'delivery-failed'] };

function order(id: string, number: string, state: SellerOrder['state'], kind: 'courier' | 'pickup' | 'seller_delivery', lines: SellerOrder['lines'], name: string, due: number): SellerOrder {
  const itemsTotalRupiah = lines.reduce((sum, one) => sum + one.totalRupiah, 0);
  const shippingTotalRupiah = kind === 'pickup' ? 0 : 14_000;
  const steps: SellerOrder['state'][] = ['new', 'accepted', 'packed', kind === 'pickup' ? 'ready_for_pickup' : 'shipped', 'delivered', 'completed'];
  const upTo = steps.indexOf(state);
  const isOpen = ['new', 'accepted', 'packed', 'ready_for_pickup'].includes(state);
  const past = steps.slice(0, upTo + 1).map((one, index) => ({ state: one, at: from(-5 + index), note: null }));
  return {
    id, number, state, orderNumber: number.slice(0, -2), sellerId: SHOP_ID, sellerSlug: shop.slug, sellerName: shop.name, sellerPhone: shop.phone, pickupCode: null, acceptBy: null, shipBy: null, complainBy: null, shipWithinHours: 48, paidAt: from(-5), lines, itemsTotalRupiah, shippingTotalRupiah, totalRupiah: itemsTotalRupiah + shippingTotalRupiah,
    shipping: { kind, service: kind === 'courier' ? 'JNE REG' : kind === 'pickup' ? 'Ambil di toko' : 'Diantar penjual', etaMinDays: 2, etaMaxDays: 3, weightGrams: 1200, pickup: null },
    courier: upTo >= 3 ? 'JNE' : null, resi: upTo >= 3 ? 'JB0012345678' : null, resiPhotoKey: null,
    timeline: [{ state: 'awaiting_payment', at: from(-6), note: null }, ...past, ...(upTo < 0 ? [{ state, at: from(-1), note: state === 'cancelled' ? 'Stok habis' : null }] : [])],
    actions: ACTIONS[state] ?? [], dueAt: isOpen ? from(due) : null,
    shortage: null,
    givenBackRupiah: 0, paidBy: 'rail', collectedAt: null,
    complaint: state === 'complained' ? { id: 'c1', text: 'Satu bungkus sobek waktu sampai.', photoKeys: [], openedAt: from(-1), seller: null, outcome: null, answer: null, refundRupiah: null, decidedAt: null, agreed: [], appealBy: null, appeal: null } : null,
    recipient: recipient(name), placedAt: from(-6),
  };
}

export const orders: SellerOrder[] = [
  order('o1', 'ED-7K3Q', 'accepted', 'courier', LINES, 'Pembeli Uji', 14.5),
  order('o2', 'ED-4MXT', 'packed', 'courier', LINES.slice(0, 1), 'Pembeli Uji 3', 20),
  order('o3', 'ED-9DHA', 'new', 'courier', LINES.slice(1, 3), 'Yuliana', 2.4),
  order('o4', 'ED-3RWC', 'ready_for_pickup', 'pickup', LINES.slice(2, 3), 'Pembeli Uji 5', 40),
  order('o5', 'ED-6NPE', 'shipped', 'courier', LINES.slice(0, 2), 'Pembeli Uji 4', -20),
  order('o6', 'ED-7JTM', 'complained', 'courier', LINES.slice(0, 1), 'Pembeli Uji 2', -90),
  order('o7', 'ED-Q4FD', 'completed', 'courier', LINES.slice(0, 1), 'Maya', -200),
  order('o8', 'ED-K9XA', 'cancelled', 'courier', LINES.slice(0, 1), 'Tono', -200),
];

const product = (id: string, name: string, state: ShopProduct['state'], price: number, available: number, photo: ReturnType<typeof art> | null, returnReason: string | null = null): ShopProduct => ({
  id, slug: id, name, description: 'Robusta petik merah dari kebun sendiri di lereng Sekincau, disangrai sedang dengan kayu kopi tua. Rasa cokelat pahit, wangi.', state, returnReason, waiting: null, soldCount: 12, isFresh: false, certificates: [], updatedAt: from(-30), category: 'kopi', unit: 'bungkus', minimumOrder: 1, madeToOrderDays: 0, shelfLifeDays: 180, photos: photo ? [photo, { ...photo, hash: photo.hash.replace('~', '~1') }] : [],
  variants: [{ id: `${id}-v`, name: '-', price, weightGrams: 250, available: Math.max(0, available - 3), onHand: available, held: Math.min(3, available), lowStockAt: 3, lots: [] }],
});

const lots = [{ id: 'l0', bestBefore: from(-24 * 3).slice(0, 10), quantity: 0, spoiled: 4 }, { id: 'l1', bestBefore: from(24 * 3).slice(0, 10), quantity: 5, spoiled: 0 }, { id: 'l2', bestBefore: from(24 * 60).slice(0, 10), quantity: 12, spoiled: 0 }];
const robusta = product('kopi-robusta', 'Kopi Robusta Bubuk Sekincau 250 gram', 'live', 35_000, 24, art('coffee-pouch', 1));
export const products: ShopProduct[] = [
  { ...robusta, variants: robusta.variants.map((variant) => ({ ...variant, lots })) },
  product('kopi-biji', 'Kopi Petik Merah Biji 500 gram', 'live', 82_000, 2, art('coffee-beans', 3)),
  product('gula-aren', 'Gula Aren Cetak 1 kg', 'live', 38_000, 0, art('palm-sugar', 2)),
  product('madu-hutan', 'Madu Hutan 460 ml', 'in_review', 95_000, 10, art('honey-jar', 4)),
  product('keripik-pisang', 'Keripik Pisang Cokelat', 'draft', 18_000, 40, art('chip-pouch', 5, 'cokelat'), 'Foto pertama buram. Foto ulang di tempat terang.'),
];

const move = (id: string, hours: number, kind: StockMove['kind'], delta: number, reason: string, byId: string | null, order: StockMove['order'] = null): StockMove => ({ id, variantId: 'kopi-robusta-v', at: from(hours), delta, kind, reason, byId, byName: byId === null ? null : byId === 'p1' ? 'Penjual Uji' : 'Karyawan Uji', order });
const moves = [
  move('s1', -1, 'sale', -2, 'Terjual', null, { id: 'o1', number: 'ED-7K3Q-1' }), move('s2', -6, 'count', 3, 'Diubah penjual', 'p1'), move('s3', -26, 'correction', -1, 'Rusak', 'p2'),
  move('s4', -30, 'lot', 12, `Baik sampai ${from(24 * 9).slice(0, 10)}`, 'p1'), move('s5', -50, 'expired', -4, `Lewat tanggal ${from(-48).slice(0, 10)}`, null), move('s6', -90, 'return', 1, 'Dibatalkan pembeli', null, { id: 'o8', number: 'ED-K9XA-1' }), move('s7', -200, 'first', 15, 'Stok awal', 'p1'),
];
const money = (id: string, hours: number, kind: MoneyLine['kind'], label: string, amount: number): MoneyLine => ({ id, at: from(hours), kind, reference: id, label, amountRupiah: amount });
export const moneyLines: MoneyLine[] = [money('m1', -3, 'held', 'ED-7K3Q', 266_000), money('m2', -20, 'released', 'ED-Q4FD', 84_000), money('m3', -44, 'refunded', 'ED-K9XA', -49_000), money('m4', -70, 'payout', 'BRI ••••4321', -1_500_000)];

const item = (id: string, title: string, text: string, hours: number, isRead: boolean, path: string): News => ({ id, title, text, at: from(hours), isRead, path });
export const news: News[] = [
  item('n1', 'Pesanan baru ED-9DHA', '2 barang, Rp210.000. Terima dalam 24 jam.', -0.3, false, '/kerja/pesanan/o3'),
  item('n2', 'ED-4MXT perlu dikirim', 'Tinggal 20 jam lagi.', -2, false, '/kerja/pesanan/o2'),
  item('n3', 'Rp84.000 siap cair', 'Pesanan ED-Q4FD sudah selesai.', -20, true, '/kerja/uang'),
  item('n4', 'Produk dikembalikan', 'Keripik Pisang Cokelat: foto pertama buram.', -30, true, '/kerja/produk/keripik-pisang'),
];

const category = (slug: string, name: string, parentSlug: string | null): Category => ({ slug, name: { id: name, en: name }, icon: 'box', parentSlug });
const children = (parent: string, rows: Record<string, string>): Category[] => Object.entries(rows).map(([slug, name]) => category(slug, name, parent));
export const categories = [
  { ...category('kopi-teh-cokelat', 'Kopi, Teh & Cokelat', null), children: children('kopi-teh-cokelat', { kopi: 'Kopi', teh: 'Teh', 'cokelat-kakao': 'Cokelat & Kakao', minuman: 'Minuman' }) },
  { ...category('kain-busana', 'Kain & Busana', null), children: children('kain-busana', { 'tenun-kain-adat': 'Tenun & Kain Adat', batik: 'Batik' }) },
];

const hold = { heldRupiah: 482_000, readyRupiah: 1_265_000, onTheWayRupiah: 240_000, paidOutRupiah: 3_910_000 };
/** What the phone of this shop is told at once. */
export const exchanged = () => ({
  serverTime: new Date().toISOString(),
  receipts: [],
  lost: [],
  packs: [{ shopId: SHOP_ID, cursor: 'c', isWhole: true, hasMore: false, orders, products, moves, gone: { orders: [], products: [] }, shop, money: { ...hold, lines: moneyLines }, contacts: { operators: [{ name: 'Karyawan Uji', phone: '+6281200000030' }], help: [{ name: 'Pusat bantuan', phone: '+6281200000040' }] } }],
});
