import { readingLevel } from './reading-level';

describe('reading level', () => {
  it('counts words and words a sentence', () => {
    expect(readingLevel('Foto yang terang menjual. Ambil dekat jendela, pagi hari.')).toEqual({ words: 9, wordsASentence: 4.5 });
  });

  it('takes a price for one word and no end of a sentence', () => {
    expect(readingLevel('Harganya Rp35.000 satu bungkus.')).toEqual({ words: 4, wordsASentence: 4 });
  });

  it('takes each item of a list for a sentence and a heading for none', () => {
    expect(readingLevel('## Yang perlu disiapkan dulu\n\n- kain putih\n- meja kecil\n').wordsASentence).toBe(2);
  });
});
