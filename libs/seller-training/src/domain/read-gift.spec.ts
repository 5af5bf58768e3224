import { readGift } from './read-gift';

const one = (text: string, category = 'harga-pokok/pre'): Record<string, unknown> | undefined => readGift(`$CATEGORY: ${category}\n\n${text}`).blueprint[0]?.items[0];
const fault = (text: string, category = 'harga-pokok/pre'): string | undefined => readGift(`$CATEGORY: ${category}\n\n${text}`).faults[0]?.text;

describe('questions of Moodle, in GIFT', () => {
  it('reads one right answer among others, with the reason of each', () => {
    expect(one('::Harga pokok A::Bahan Rp12.000, upah Rp4.000.\nBerapa harga pokoknya? {\n=Rp16.000#Bahan dan upah.\n~Rp12.000#Upahnya belum.\n~Rp4.000#Bahannya belum.\n}')).toEqual({
      id: 'harga-pokok-a',
      use: 'pre',
      kind: 'single',
      prompt: 'Bahan Rp12.000, upah Rp4.000.\nBerapa harga pokoknya?',
      options: [
        { text: 'Rp16.000', right: true, why: 'Bahan dan upah.' },
        { text: 'Rp12.000', right: false, why: 'Upahnya belum.' },
        { text: 'Rp4.000', right: false, why: 'Bahannya belum.' },
      ],
    });
  });

  it('reads several right answers by their weights', () => {
    expect(one('::b::Mana yang dihitung? {~%50%Bahan#Ya. ~%50%Upah#Ya. ~%-100%Kira-kira#Bukan.}')).toMatchObject({ kind: 'multiple', options: [{ text: 'Bahan', right: true }, { right: true }, { text: 'Kira-kira', right: false }] });
  });

  it('reads true and false; the reason is the one for whoever was right, else the other', () => {
    expect(one('::c::Ongkir ikut cair. {T#Uangnya kembali.#Benar, ikut cair.}')).toMatchObject({ kind: 'true_false', answer: true, why: 'Benar, ikut cair.' });
    expect(one('::c::Ongkir hilang. {FALSE#Ongkir ikut cair.}')).toMatchObject({ answer: false, why: 'Ongkir ikut cair.' });
  });

  it('reads numbers, with a tolerance or as a range', () => {
    expect(one('::d::Berapa? {#18000:500#Semua dijumlah.}')).toMatchObject({ kind: 'number', answer: 18000, tolerance: 500, why: 'Semua dijumlah.' });
    expect(one('::d::Berapa? {#17500..18500#Semua dijumlah.}')).toMatchObject({ answer: 18000, tolerance: 500 });
  });

  it('takes letters with a backslash as letters, and leaves what is no question', () => {
    const text = '// dari Moodle\n::e::Pukul 12\\:00, 2 \\= 2, \\{kurung\\}? {=Ya\\~ya#Betul\\#1. ~Tidak#Salah. ~Mungkin#Salah.}';
    expect(one(text)).toMatchObject({ prompt: 'Pukul 12:00, 2 = 2, {kurung}?', options: [{ text: 'Ya~ya', why: 'Betul#1.' }, {}, {}] });
  });

  it('puts practice questions at their lesson', () => {
    const { blueprint, exercises, faults } = readGift('$CATEGORY: $course$/latihan/m3-1-harga-pokok\n::f::Benar? {T#Tidak.#Ya.}');
    expect({ blueprint, faults }).toEqual({ blueprint: [], faults: [] });
    expect(exercises).toEqual([{ id: 'f', prompt: 'Benar?', kind: 'true_false', answer: true, why: 'Ya.', lesson: 'm3-1-harga-pokok' }]);
  });

  it.each([
    ['an essay', '::g::Ceritakan. {}', /essay/],
    ['a word to write', '::g::Siapa? {=Ibu =Emak}', /writing a word/],
    ['a match', '::g::Cocokkan. {=a -> b =c -> d}', /matching/],
    ['HTML', '::g::[html]<p>Benar?</p> {T#a#b}', /HTML/],
    ['answers without a reason', '::g::Mana? {=a ~b ~c}', /options\.0\.why/],
    ['no answers', '::g::Hanya cerita.', /between \{ and \}/],
    ['a number that is none', '::g::Berapa? {#banyak}', /not one number/],
  ])('names %s instead of changing it', (_, text, words) => {
    expect(fault(text)).toMatch(words);
  });

  it('names the line, what has no place, and what is there twice; the good ones are read', () => {
    const { blueprint, faults } = readGift('::a::Benar? {T#a#b}\n\n$CATEGORY: x/post\n\n::a::Benar? {T#a#b}\n\n::a::Salah? {F#a}\n');
    expect(blueprint).toEqual([{ cell: 'x', items: [expect.objectContaining({ id: 'a', use: 'post' })] }]);
    expect(faults).toEqual([
      { line: 1, text: expect.stringContaining('$CATEGORY') as string },
      { line: 7, text: expect.stringContaining('twice') as string },
    ]);
  });
});
