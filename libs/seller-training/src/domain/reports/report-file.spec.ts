import { none } from './funnel';
import { faultOf, fileNameOf, type WantedReport } from './report-file';
import { funnelTable, outcomesTable } from './report-tables';

const wanted = (change: Partial<WantedReport> = {}, question: Partial<WantedReport['question']> = {}): WantedReport => ({ kind: 'funnel', format: 'csv', audience: 'public', question: { by: 'sex', course: null, batchId: null, from: null, to: null, ...question }, ...change });

describe('a report as a file', () => {
  it('is for everybody only where no difference of two files tells a person', () => {
    expect([faultOf(wanted()), faultOf(wanted({ kind: 'coverage' })), faultOf(wanted({}, { course: 'operator-desa' }))]).toEqual([null, null, null]);
    for (const question of [{ batchId: 'x' }, { from: '2026-01-01' }, { to: '2026-01-01' }, { by: 'village' as const }]) expect([question, faultOf(wanted({}, question))]).toEqual([question, 'report_public']);
    for (const kind of ['cascade', 'all', 'activity'] as const) expect([kind, faultOf(wanted({ kind, format: 'pdf' }, kind === 'activity' ? { batchId: 'x' } : {}))]).toEqual([kind, 'report_public']);
    expect([faultOf(wanted({ kind: 'all', audience: 'office' })), faultOf(wanted({ kind: 'activity', audience: 'office', format: 'pdf' })), faultOf(wanted({ audience: 'office' }, { by: 'village' }))]).toEqual(['report_format', 'report_format', null]);
  });

  it('has a name that says what and when', () => {
    expect([fileNameOf(wanted(), '2026-11-22'), fileNameOf(wanted({ audience: 'office', format: 'pdf' }), '2026-11-22')]).toEqual(['usulan-sampai-menjual-umum-2026-11-22.csv', 'usulan-sampai-menjual-2026-11-22.pdf']);
  });

  it('keeps what is hidden hidden', () => {
    const group = (name: string, asked: number) => ({ group: name, counts: { ...none(), asked } });
    const funnel = { by: 'sex' as const, total: { ...none(), asked: 17 }, groups: [group('f', 8), group('m', 8), group('unstated', 1)] };
    const asked = (isPublic: boolean) => { const { rows, total } = funnelTable(funnel, isPublic, () => undefined); return [...rows, total ?? []].map(([name, count]) => [name, count]); };
    expect(asked(true)).toEqual([['Perempuan', 'disembunyikan'], ['Laki-laki', 10], ['Tidak disebut', 'kurang dari 5'], ['Jumlah', 15]]);
    expect(asked(false)).toEqual([['Perempuan', 8], ['Laki-laki', 8], ['Tidak disebut', 1], ['Jumlah', 17]]);
    expect(outcomesTable([{ days: 30, n: 12, listed: 4, sold: 0 }], true).rows).toEqual([['30 hari', 10, 'kurang dari 5', 0]]);
  });
});
