import { dayBegins, dayEnds, dayOfMoment, groupWords, lackOf, momentOf, ruleWords, shareWords, timeOfMoment } from './training-words';

describe('words of the training desk', () => {
  it('says a rule of the seats as one sentence', () => {
    expect([
      ruleWords({ dimension: 'village', most: 6 }),
      ruleWords({ dimension: 'village', value: '18.04.11.2003', valueName: 'Sukamaju', most: 2 }),
      ruleWords({ dimension: 'sex', value: 'f', fewest: 20 }),
      ruleWords({ dimension: 'type', value: 'kader', fewest: 5 }),
      ruleWords({ dimension: 'type', value: 'kader', most: 9, fewest: 5 }),
      ruleWords({ dimension: 'village', value: '18.04.11.2003', valueName: 'Sukamaju', fewest: 3 }),
    ]).toEqual([
      'Paling banyak 6 orang dari setiap desa',
      'Paling banyak 2 orang dari desa Sukamaju',
      '20 kursi disediakan untuk perempuan',
      '5 kursi disediakan untuk peran kader',
      'Paling banyak 9 orang dengan peran kader; 5 kursi disediakan untuk peran kader',
      '3 kursi disediakan untuk desa Sukamaju',
    ]);
  });

  it('says what keeps a session open', () => {
    expect([lackOf({ state: 'open', present: 0, evidence: 2 }), lackOf({ state: 'open', present: 3, evidence: 0 }), lackOf({ state: 'open', present: 3, evidence: 1 }), lackOf({ state: 'scheduled', present: 0, evidence: 0 })]).toEqual([
      'Belum ada yang tercatat hadir.',
      'Belum ada foto kegiatan atau daftar hadir bertanda tangan.',
      null,
      null,
    ]);
  });

  it('tells shares and groups as people read them', () => {
    expect([shareWords(1, 8), shareWords(0, 0), shareWords(2, 3), groupWords('25-34'), groupWords('f'), groupWords('operator-desa')]).toEqual(['12,5 %', '–', '66,7 %', '25 sampai 34 tahun', 'Perempuan', 'operator-desa']);
  });

  it('keeps days and hours in WIB, there and back', () => {
    expect([new Date(dayBegins('2026-12-01')).toISOString(), new Date(dayEnds('2026-12-01')).toISOString()]).toEqual(['2026-11-30T17:00:00.000Z', '2026-12-01T16:59:59.000Z']);
    const moment = new Date(momentOf('2026-12-01', '06:30')).toISOString();
    expect([moment, dayOfMoment(moment), timeOfMoment(moment)]).toEqual(['2026-11-30T23:30:00.000Z', '2026-12-01', '06:30']);
  });
});
