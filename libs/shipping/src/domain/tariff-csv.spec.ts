import { DomainError } from '@etalase/kernel';
import { sampleTariffCsv } from '../data/sample-tariff';
import { readTariffCsv, TARIFF_COLUMNS } from './tariff-csv';
import { ratesFrom } from './tariff';
import { zoneBetween } from './zone';

const HEADER = TARIFF_COLUMNS.join(',');
const read = (...rows: string[]) => readTariffCsv([HEADER, ...rows].join('\n'));

describe('tariff CSV', () => {
  it('reads a good row, with commas or semicolons and a byte-order mark', () => {
    const row = 'Kurir,Reguler,province,1,30,0,12000,2,4';
    const expected = [{ courier: 'Kurir', service: 'Reguler', zone: 'province', minKg: 1, maxKg: 30, base: 0, perKg: 12_000, etaMinDays: 2, etaMaxDays: 4 }];
    expect(read(row)).toEqual({ brackets: expected, problems: [] });
    expect(readTariffCsv(`\uFEFF${HEADER}\r\n${row}\r\n`.replaceAll(',', ';')).brackets).toEqual(expected);
  });

  it('names row and column of every slip and says what to write', () => {
    const { brackets, problems } = read('Kurir,Reguler,bulan,1,30,0,12000,2,4', 'Kurir,Reguler,province,1,30,0,Rp12.000,2,4', ',Reguler,province,9,3,0,1,5,4');
    expect(brackets).toEqual([]);
    expect(problems.map(({ row, column }) => `${row} ${column}`)).toEqual(['2 zone', '3 per_kg_rupiah', '4 courier', '4 max_kg', '4 eta_max_days']);
    expect(problems.every(({ message, fix }) => message.length > 5 && fix.length > 5)).toBe(true);
  });

  it('refuses two prices for one weight', () => {
    const { brackets, problems } = read('Kurir,Reguler,province,1,10,0,12000,2,4', 'kurir,reguler,province,10,20,0,9000,2,4', 'Kurir,Reguler,neighbouring,1,10,0,9000,2,4');
    expect(problems).toEqual([expect.objectContaining({ row: 3, column: 'min_kg' })]);
    expect(brackets).toHaveLength(2);
  });

  it('names missing columns, an empty file, and what is no CSV', () => {
    expect(readTariffCsv('courier,service\nA,B').problems.map(({ column }) => column)).toContain('zone');
    expect(readTariffCsv('').problems).toHaveLength(1);
    expect(() => readTariffCsv(`${HEADER}\n"open`)).toThrow(DomainError);
  });

  it.each(['18', '36', '82'])('ships a sample without a slip for province %s', (province) => {
    const { brackets, problems } = readTariffCsv(sampleTariffCsv(province));
    expect(problems).toEqual([]);
    for (const zone of ['same_regency', 'neighbouring', 'province'] as const) {
      expect(ratesFrom(brackets, zone, 1).length).toBe(4);
      expect(ratesFrom(brackets, zone, 100)).toHaveLength(1);
      expect(ratesFrom(brackets, zone, 101)).toHaveLength(0);
    }
  });
});

describe('zones', () => {
  it.each([
    ['18.04.11.2003', '18.04.01.2001', 'same_regency'],
    ['18.04.11.2003', '18.13.01.2001', 'neighbouring'],
    ['18.13.01.2001', '18.04.11.2003', 'neighbouring'],
    ['18.11.01.2001', '18.13.01.2001', 'province'],
    ['18.11.01.2001', '36.01.01.2001', null],
  ])('%s to %s is %s', (from, to, zone) => {
    expect(zoneBetween(from, to)).toBe(zone);
  });
});
