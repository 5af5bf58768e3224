import type { RecipientInput } from '@etalase/orders';
import type { DemoShop, DemoVillage } from '../../content';
import type { Random } from '../../random';
import type { Course } from './courses';

export type Village = Pick<DemoVillage, 'code' | 'name'>;

export interface Recipient extends RecipientInput {
  /** Placed by the shopper one can sign in as. */
  isSample: boolean;
}

const CALLED = ['Ibu', 'Bapak', 'Mbak', 'Mas', 'Kak'];
const LANDMARKS = ['Dekat balai desa', 'Seberang masjid', 'Samping sekolah dasar', 'Pagar hijau', 'Depan lapangan'];
const NOTES = ['Tolong dibungkus rapi, untuk oleh-oleh.', 'Kalau bisa dikirim pagi, ya.', 'Tolong pilih yang masih baru.', 'Titip di warung depan kalau rumah kosong.'];

/** Numbers 9100 to 9299 of the demo's block; nobody is named, people are called by where they live. */
export function pickRecipient(random: Random, shipping: Course['shipping'], shops: readonly DemoShop[], villages: readonly Village[]): Recipient {
  const village = random.pick(placesFor(shipping, shops[0], villages));
  const number = random.int(9100, 9299);
  return {
    isSample: random.chance(0.1),
    name: `${random.pick(CALLED)} di ${village.name}`.slice(0, 50),
    phone: `+628120000${number}`,
    villageCode: village.code,
    address: `Jalan Desa RT 0${random.int(1, 9)} RW 0${random.int(1, 6)}, ${village.name}`,
    ...(random.chance(0.5) ? { landmark: random.pick(LANDMARKS) } : {}),
    ...(random.chance(0.25) ? { note: random.pick(NOTES) } : {}),
  };
}

/** Who fetches lives near; the seller brings it where he said he would; couriers go anywhere in the province. */
function placesFor(shipping: Course['shipping'], shop: DemoShop | undefined, villages: readonly Village[]): readonly Village[] {
  if (!shop || shipping === 'courier') return villages;
  const district = shipping === 'pickup' ? shop.villageCode.slice(0, 8) : (shop.delivery[0]?.districtCode ?? '');
  return villages.filter((village) => village.code.startsWith(`${district}.`));
}
