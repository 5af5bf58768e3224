import { gainOfMeans, type LevelFigures, levelRows } from './levels';

const nobody: LevelFigures = { reaction: { n: 0, whole: 12, points: 0 }, learning: { n: 0, preBp: 0, postBp: 0 }, listing: { n: 0, part: 0 }, shipping: { n: 0, part: 0 }, sale: { n: 0, part: 0 } };

describe('the four levels of what came of a class', () => {
  it('say with what they are divided, and how', () => {
    const rows = levelRows({ reaction: { n: 6, whole: 12, points: 26 }, learning: { n: 2, preBp: 12_908, postBp: 18_728 }, listing: { n: 8, part: 5 }, shipping: { n: 1_200, part: 1_101 }, sale: { n: 4, part: 4 } });
    expect(rows.map(({ level, n, result }) => [level, n, result])).toEqual([
      [1, 6, '4,3 dari 5'],
      [2, 2, '64,5 menjadi 93,6 dari 100, N-gain 0,82'],
      [3, 8, '5 dari 8 (62,5 %)'],
      [3, 1_200, '1.101 dari 1.200 (91,8 %)'],
      [4, 4, '4 dari 4 (100,0 %)'],
    ]);
    expect(rows[0]?.formula).toContain('dari 12 yang hadir');
  });

  it('tell no mean of so few that one answer could be read out of it', () => {
    const said = (n: number) => levelRows({ ...nobody, reaction: { n, whole: 12, points: 5 * n } })[0]?.result;
    expect([said(1), said(4), said(5)]).toEqual(['Ditunjukkan mulai 5 jawaban', 'Ditunjukkan mulai 5 jawaban', '5,0 dari 5']);
  });

  it('say nothing of nobody, and no gain of who knew all before', () => {
    expect(levelRows(nobody).map(({ result }) => result)).toEqual([null, null, null, null, null]);
    expect([gainOfMeans(10_000, 10_000), gainOfMeans(0, 5_000)]).toEqual([null, 0.5]);
  });
});
