import { FEWEST_SHOWN } from './public-figures';

/** How useful a class was, from 1 to 5. */
export const MOST_USEFUL = 5;

/** What is known of each of Kirkpatrick's four levels; parts and wholes, never a bare percent. */
export interface LevelFigures {
  /** Answers of those who came, out of all who came. */
  reaction: { n: number; whole: number; points: number };
  /** Those who did both tests, and the sums of their hundredths of a hundred. */
  learning: { n: number; preBp: number; postBp: number };
  listing: { n: number; part: number };
  shipping: { n: number; part: number };
  sale: { n: number; part: number };
}
export interface LevelRow {
  level: 1 | 2 | 3 | 4;
  name: string;
  /** What the result is about or divided by. */
  n: number;
  /** `null` while n is none; in words when there are too few to be told. */
  result: string | null;
  formula: string;
}

const decimal = (value: number, digits: number): string => value.toLocaleString('id-ID', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const partOf = ({ n, part }: { n: number; part: number }): string => `${part.toLocaleString('id-ID')} dari ${n.toLocaleString('id-ID')} (${decimal((100 * part) / n, 1)} %)`;

/** N-gain of the two means (Hake 1998); who knew all before has nothing to gain. */
export function gainOfMeans(preBp: number, postBp: number): number | null {
  return preBp >= 10_000 ? null : (postBp - preBp) / (10_000 - preBp);
}

/** The mean of fewer would tell what one person said, who was promised that nobody reads it. */
const liked = ({ n, points }: LevelFigures['reaction']): string => (n < FEWEST_SHOWN ? `Ditunjukkan mulai ${FEWEST_SHOWN} jawaban` : `${decimal(points / n, 1)} dari ${MOST_USEFUL}`);

function learnt({ n, preBp, postBp }: LevelFigures['learning']): string {
  const gain = gainOfMeans(preBp / n, postBp / n);
  return `${decimal(preBp / n / 100, 1)} menjadi ${decimal(postBp / n / 100, 1)} dari 100${gain === null ? '' : `, N-gain ${decimal(gain, 2)}`}`;
}

/** The four levels with n, result and formula, the same on the screen and in the file. */
export function levelRows({ reaction, learning, listing, shipping, sale }: LevelFigures): LevelRow[] {
  const row = (level: LevelRow['level'], name: string, n: number, result: () => string, formula: string): LevelRow => ({ level, name, n, result: n === 0 ? null : result(), formula });
  return [
    row(1, 'Kesan: seberapa berguna kelasnya', reaction.n, () => liked(reaction), `Rata-rata jawaban peserta, 1 sampai ${MOST_USEFUL}. n = yang menjawab, dari ${reaction.whole.toLocaleString('id-ID')} yang hadir.`),
    row(2, 'Belajar: tes awal dan tes akhir', learning.n, () => learnt(learning), 'Rata-rata tes awal dan tes akhir pertama. N-gain = (akhir − awal) ÷ (100 − awal). n = yang mengerjakan keduanya.'),
    row(3, 'Perilaku: memajang barang', listing.n, () => partOf(listing), 'Yang memajang barang sampai 90 hari sesudah lulus ÷ n. n = yang lulus paling sedikit 90 hari lalu.'),
    row(3, 'Perilaku: mengirim tepat waktu', shipping.n, () => partOf(shipping), 'Pesanan yang siap atau dikirim sebelum batasnya ÷ n. n = pesanan lulusan dalam 90 hari sesudah lulus, yang batal karena lewat batas ikut dihitung.'),
    row(4, 'Hasil: pesanan selesai', sale.n, () => partOf(sale), 'Yang menyelesaikan pesanan sampai 180 hari sesudah lulus ÷ n. n = yang lulus paling sedikit 180 hari lalu.'),
  ];
}
