/** A cell that could not be read: what is wrong, and what to write instead. */
export interface CellProblem {
  reason: string;
  fix: string;
}
export type Reading<T> = { value: T } | CellProblem;

export const isProblem = <T>(reading: Reading<T>): reading is CellProblem => 'reason' in reading;
const problem = (reason: string, fix: string): CellProblem => ({ reason, fix });

const isFormula = (text: string): boolean => /^[=@]/.test(text);
const FORMULA = problem('Sel ini berisi rumus, dan rumus tidak kami hitung.', 'Ketik angkanya langsung, tanpa tanda sama dengan.');

/** Whole numbers as people write them: `1500`, `1.500`, `1,500`. `null` when it is anything else. */
function wholeNumber(text: string): number | null {
  const bare = text.replace(/\s/g, '');
  if (/^-?\d{1,15}$/.test(bare)) return Number(bare);
  if (/^-?\d{1,3}([.,])\d{3}(\1\d{3})*$/.test(bare)) return Number(bare.replace(/[.,]/g, ''));
  return null;
}

/** @param words how the column speaks of its number, e.g. `Stok` */
export function readWhole(text: string, words: string, min: number, max: number): Reading<number> {
  if (isFormula(text)) return FORMULA;
  const value = wholeNumber(text.replace(/[,.]0+$/, (end) => (/^[,.]0{1,2}$/.test(end) ? '' : end)));
  const range = `${min.toLocaleString('id-ID')} sampai ${max.toLocaleString('id-ID')}`;
  if (value === null) return problem(`${words} harus angka bulat.`, `Tulis angka ${range}, tanpa huruf.`);
  if (value < min || value > max) return problem(`${words} ${value < min ? 'terlalu kecil' : 'terlalu besar'}.`, `Tulis angka ${range}.`);
  return { value };
}

/** Whole rupiah from `35000`, `35.000`, `Rp 35.000`, `35.000,00`, `35,000.00`. */
export function readRupiah(text: string, min: number, max: number): Reading<number> {
  if (isFormula(text)) return FORMULA;
  const bare = text.replace(/\s/g, '').replace(/^(rp\.?|idr)/i, '').replace(/,-$/, '').replace(/[.,]00?$/, '');
  const value = wholeNumber(bare);
  if (value === null) return problem('Harga harus rupiah bulat.', 'Tulis seperti 35000 atau Rp35.000.');
  if (value < min) return problem(`Harga ${value > 0 ? `Rp${value} terlalu kecil` : 'tidak boleh nol atau kurang'}.`, value > 0 && value < 1_000 ? `Mungkin maksudnya ${value * 1_000}? Tulis harga lengkapnya.` : `Tulis harga sedikitnya Rp${min}.`);
  if (value > max) return problem('Harga terlalu besar.', `Tulis harga paling besar Rp${max.toLocaleString('id-ID')}.`);
  return { value };
}

/** Grams from `250`, `250 g`, `0,25 kg`, `1 kilo`. */
export function readGrams(text: string, max: number): Reading<number> {
  if (isFormula(text)) return FORMULA;
  const match = /^([\d.,\s]+?)\s*(g|gr|gram|kg|kilo|kilogram)?\.?$/i.exec(text);
  const isKilo = /^k/i.test(match?.[2] ?? '');
  const amount = match?.[1] ?? '';
  const grams = isKilo && /^\d{1,4}([.,]\d{1,3})?$/.test(amount) ? Math.round(Number(amount.replace(',', '.')) * 1_000) : wholeNumber(isKilo ? `${amount}000` : amount.replace(/[.,]00?$/, ''));
  if (grams === null) return problem('Berat harus angka dalam gram.', 'Tulis seperti 250, atau 1,2 kg.');
  if (grams < 1 || grams > max) return problem(`Berat ${grams < 1 ? 'terlalu kecil' : 'terlalu besar'}.`, `Tulis 1 sampai ${max.toLocaleString('id-ID')} gram, sudah dengan bungkusnya.`);
  return { value: grams };
}

const YES = new Set(['ya', 'y', 'iya', 'yes', 'true', '1', 'benar']);
const NO = new Set(['tidak', 't', 'tdk', 'no', 'false', '0', 'bukan']);

export function readYesNo(text: string): Reading<boolean> {
  const word = text.toLowerCase();
  if (YES.has(word)) return { value: true };
  if (NO.has(word)) return { value: false };
  return problem('Isinya harus ya atau tidak.', 'Tulis ya atau tidak.');
}

/** ISO date from `31-12-2029`, `31/12/2029` or `2029-12-31`. */
export function readDate(text: string): Reading<string> {
  const isoForm = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const local = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  const [year, month, day] = isoForm ? isoForm.slice(1).map(Number) : local ? local.slice(1).map(Number).reverse() : [];
  const moment = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day ?? 0));
  const isReal = year !== undefined && moment.getUTCMonth() === (month ?? 0) - 1 && moment.getUTCDate() === day;
  return isReal ? { value: moment.toISOString().slice(0, 10) } : problem('Tanggal belum benar.', 'Tulis seperti 31-12-2029.');
}

export function readText(text: string, words: string, min: number, max: number): Reading<string> {
  if (text.length < min) return problem(`${words} terlalu pendek.`, `Tulis sedikitnya ${min} huruf.`);
  if (text.length > max) return problem(`${words} terlalu panjang (${text.length} huruf).`, `Ringkas menjadi paling panjang ${max} huruf.`);
  return { value: text };
}
