import { adviseTitle, betterTitle, titleOf } from './title';

const NOTHING = { kind: '', material: '', size: '', place: '' };
const kinds = (name: string): string[] => adviseTitle(name).map((one) => one.kind);
const better = (name: string): string | null | undefined => adviseTitle(name).find((one) => one.better !== null)?.better;

describe('a name from its parts', () => {
  it('says kind, material, size and place in this order', () => {
    expect(titleOf({ kind: 'keripik pisang', material: 'kepok  manis', size: '200 gram', place: 'Sekincau' })).toBe('Keripik pisang kepok manis 200 gram, Sekincau');
  });

  it('leaves no gap for what is missing and says nothing twice', () => {
    expect(titleOf({ ...NOTHING, kind: 'Tapis', size: '180 × 60 cm' })).toBe('Tapis 180 × 60 cm');
    expect(titleOf({ kind: 'Kopi robusta Sekincau', material: 'robusta', size: '250 gram', place: 'sekincau' })).toBe('Kopi robusta Sekincau 250 gram');
    expect(titleOf({ ...NOTHING, place: 'Sekincau' })).toBe('');
    expect(titleOf({ ...NOTHING, kind: 'k'.repeat(200) })).toHaveLength(120);
  });
});

describe('advice about a name', () => {
  it('has nothing to say about a good one', () => {
    for (const name of ['Kopi robusta bubuk 250 gram', 'Gula aren cetak 1 kg, Way Tenong', 'Kemeja batik pria XL', 'Sambal PIRT 150 gram', 'VCO kelapa 100 ml', 'Ke']) expect([name, kinds(name)]).toEqual([name, []]);
  });

  it('notices shouting and offers the calm name, abbreviations left large', () => {
    expect(kinds('KOPI ROBUSTA 250 gram')).toEqual(['capitals']);
    expect(better('KOPI ROBUSTA PIRT 250 gram')).toBe('Kopi robusta PIRT 250 gram');
    expect(kinds('TEH 50 gram')).toEqual([]);
  });

  it.each([
    ['Keripik pisang terenak 200 gram', 'Keripik pisang 200 gram'],
    ['Kopi paling nikmat 250 gram', 'Kopi 250 gram'],
    ['Best seller madu hutan 460 ml', 'Madu hutan 460 ml'],
    ['Madu asli 100% 460 ml', 'Madu 460 ml'],
    ['Sambal nomor 1 150 gram', 'Sambal 150 gram'],
    ['Keripik singkong promo 200 gram', 'Keripik singkong 200 gram'],
  ])('notices the empty praise in %s', (name, plain) => {
    expect(kinds(name)).toEqual(['superlative']);
    expect(better(name)).toBe(plain);
  });

  it('does not take ordinary words for praise', () => {
    for (const name of ['Tepung terigu 1 kg', 'Telur asin 10 butir', 'Toples kaca 300 ml', 'Keripik terasi 100 gram', 'Kopi Supriyadi 250 gram']) expect([name, kinds(name)]).toEqual([name, []]);
  });

  it('mends everything at once that a machine can mend', () => {
    expect(betterTitle('KOPI TERBAIK!!! 250 gram')).toBe('Kopi 250 gram');
    expect(betterTitle('Kopi robusta')).toBe('Kopi robusta');
  });

  it('asks for a size, warns of signs and of length', () => {
    expect(kinds('Keripik pisang manis')).toEqual(['size']);
    expect(kinds('Keripik!!! 200 gram 🔥')).toEqual(['noise']);
    expect(better('Keripik!!! 200 gram 🔥')).toBe('Keripik 200 gram');
    expect(kinds(`Keripik pisang ${'kepok '.repeat(12)}200 gram`)).toEqual(['long']);
    expect(kinds('TERBAIK!!!')).toEqual(['capitals', 'superlative', 'noise', 'size']);
  });
});
