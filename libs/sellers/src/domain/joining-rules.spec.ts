import { WIB, workingDaysAfter } from '@etalase/kernel';
import { evidenceStates, suspensionStates } from './evidence-states';
import { namesAlike } from '@etalase/kernel';
import { maskNik, parseNik } from './nik';
import { parseNumber, showNumber } from './numbers';
import { reasonsFor, reasonWords } from './reasons';
import { REQUIREMENT_KINDS } from './requirements';
import { isSampled } from './sampling';

const TODAY = '2026-11-24';

describe('NIK', () => {
  it.each([
    ['1804 1155 0690 0001', '1990-06-15', true],
    ['1804111506900001', '1990-06-15', false],
    ['1804112411080002', '2008-11-24', false],
    ['1804114101550003', '1955-01-01', true],
  ])('%s was born %s, a woman: %s', (typed, birthDate, isWoman) => {
    expect(parseNik(typed, TODAY)).toMatchObject({ birthDate, isWoman });
  });

  it.each([
    ['180411150690000', 'nik_form'],
    ['18041115069000011', 'nik_form'],
    ['1804111506900000', 'nik_form'],
    ['0804111506900001', 'nik_form'],
    ['1800111506900001', 'nik_form'],
    ['1804113202900001', 'nik_birth'],
    ['1804117202900001', 'nik_birth'],
    ['1804111513900001', 'nik_birth'],
    ['1804112511080002', 'minor'],
    ['1804110101150002', 'minor'],
  ])('%s is refused: %s', (typed, code) => {
    expect(() => parseNik(typed, TODAY)).toThrow(expect.objectContaining({ code: `sellers.${code}`, fields: [expect.objectContaining({ field: 'nik' })] }));
  });

  it('shows the last four digits only', () => {
    expect(maskNik('1804111506900001')).toBe('•••• •••• •••• 0001');
  });
});

it.each([
  ['nib', '1234 5678 90123', '1234567890123', '1234567890123'],
  ['npwp', '09.254.294.3-407.000', '092542943407000', '•••• 7000'],
  ['pirt', 'P-IRT 2061801010123-29', '206180101012329', '206180101012329'],
  ['halal', 'id 18110000123450424', 'ID18110000123450424', 'ID18110000123450424'],
  ['bpom', 'BPOM RI MD 123456789012', 'MD123456789012', 'MD123456789012'],
] as const)('%s as typed %s is kept as %s and shown as %s', (form, typed, kept, shown) => {
  expect(parseNumber(form, typed)).toBe(kept);
  expect(showNumber(form, kept)).toBe(shown);
  expect(() => parseNumber(form, '12')).toThrow(expect.objectContaining({ code: 'sellers.number_form' }));
});

it.each([
  ['SITI AMINAH', 'Siti Aminah', true],
  ['HJ SITI AMINAH', 'Siti Aminah', true],
  ['SITI AMINAH BINTI UMA', 'Siti Aminah binti Umar', true],
  ['MUH ALI HASAN', 'Muhammad Ali Hasan', true],
  ['S AMINAH', 'Siti Aminah', true],
  ['SITI', 'Siti Aminah', false],
  ['SUPARMAN', 'Suparman', true],
  ['SITI ROHMAH', 'Siti Aminah', false],
  ['AMINAH SITI', 'Siti Aminah', false],
  ['BUDI SANTOSO', 'Siti Aminah', false],
  ['', 'Siti Aminah', false],
])('a bank knows %s, the card says %s: alike %s', (bank, card, alike) => {
  expect(namesAlike(bank, card)).toBe(alike);
});

it.each([
  ['2026-11-24T03:00:00Z', '2026-11-26T03:00:00.000Z'],
  ['2026-11-27T03:00:00Z', '2026-12-01T03:00:00.000Z'],
  ['2026-11-28T03:00:00Z', '2026-12-01T16:59:59.999Z'],
  ['2026-12-24T03:00:00Z', '2026-12-29T16:59:59.999Z'],
  // Late on Friday in UTC is Saturday where the office is.
  ['2026-11-27T18:00:00Z', '2026-12-01T16:59:59.999Z'],
])('two working days after %s is %s', (from, until) => {
  expect(workingDaysAfter(new Date(from), 2, WIB).toISOString()).toBe(until);
});

it('draws about the share it says, always the same', () => {
  const ids = Array.from({ length: 5_000 }, (_, n) => `shop-${n}`);
  const drawn = ids.filter((id) => isSampled(id, 1, 1_000));
  expect(drawn.length).toBeGreaterThan(400);
  expect(drawn.length).toBeLessThan(600);
  expect(ids.filter((id) => isSampled(id, 1, 1_000))).toEqual(drawn);
  expect([ids.filter((id) => isSampled(id, 1, 0)).length, ids.filter((id) => isSampled(id, 1, 10_000)).length]).toEqual([0, 5_000]);
});

it('has reasons for every kind, each a sentence, and takes own words with any of them', () => {
  for (const kind of REQUIREMENT_KINDS) expect(reasonsFor(kind).length).toBeGreaterThan(0);
  expect(reasonWords('photo', 'photo_blurred', undefined)).toBe('Foto buram. Foto ulang di tempat terang.');
  expect(reasonWords('photo', 'photo_blurred', 'Bagian NIK saja.')).toBe('Foto buram. Foto ulang di tempat terang. Bagian NIK saja.');
  expect([reasonWords('photo', 'nik_differs', undefined), reasonWords('photo', 'other', ' '), reasonWords('photo', undefined, undefined)]).toEqual([null, null, null]);
});

it('moves proofs and suspensions by their tables only', () => {
  expect([evidenceStates.can('returned', 'accepted'), evidenceStates.can('accepted', 'returned'), evidenceStates.isFinal('replaced')]).toEqual([false, false, true]);
  expect([suspensionStates.can('upheld', 'appealed'), suspensionStates.can('appealed', 'lifted'), suspensionStates.isFinal('lifted')]).toEqual([false, true, true]);
});
