import fc from 'fast-check';
import { checkCertificates } from './certificates';
import { productStates } from './product-states';
import { reviewedChanges } from './reviewed-fields';
import { crossesZero, sumDemand } from './stock';

const TODAY = '2026-11-24';

it.each([
  ['pirt', '2061801010123-29', '2029-12-31', '2061801010123-29'],
  ['pirt', 'P-IRT 206180101012329', '2029-12-31', '2061801010123-29'],
  ['halal', 'id 18110000123450424', null, 'ID18110000123450424'],
  ['bpom', 'BPOM RI MD 224510012345', '2028-01-01', 'MD224510012345'],
  ['bpom', 'NA18201200001', '2028-01-01', 'NA18201200001'],
] as const)('reads a %s number written as %s', (kind, number, expiresOn, kept) => {
  expect(checkCertificates([{ kind, number, expiresOn }], TODAY)).toEqual([{ kind, number: kept, expiresOn }]);
});

it.each([
  ['pirt', '20618010101', '2029-12-31', 'number'],
  ['halal', 'KH-123/2024', null, 'number'],
  ['bpom', 'XX123', '2029-12-31', 'number'],
  ['pirt', '2061801010123-29', null, 'expiresOn'],
  ['halal', 'ID18110000123450424', '2026-11-23', 'expiresOn'],
] as const)('refuses %s %s until %s by its %s', (kind, number, expiresOn, field) => {
  expect(() => checkCertificates([{ kind, number, expiresOn }], TODAY)).toThrow(expect.objectContaining({ fields: [expect.objectContaining({ field: `certificates.0.${field}` })] }));
});

it('sums the demand of a variant and orders it by id', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ variantId: fc.constantFrom('a', 'b', 'c'), quantity: fc.integer({ min: 1, max: 9 }) })), (lines) => {
      const summed = sumDemand(lines);
      expect(summed.map((line) => line.variantId)).toEqual([...new Set(lines.map((line) => line.variantId))].sort());
      expect(summed.reduce((sum, line) => sum + line.quantity, 0)).toBe(lines.reduce((sum, line) => sum + line.quantity, 0));
    }),
  );
});

it('looks at the shelf only when stock passes through zero', () => {
  expect([crossesZero(1, 0), crossesZero(0, 2), crossesZero(3, 1), crossesZero(0, 0)]).toEqual([true, true, false, false]);
});

it('lets only what differs wait for review', () => {
  const live = { name: 'Kopi', description: 'Asli', photos: [], certificates: [] };
  expect(reviewedChanges(live, { name: 'Kopi', description: 'Asli sekali', photos: [] })).toEqual({ description: 'Asli sekali' });
});

it('never takes an archived product back', () => {
  expect([productStates.isFinal('archived'), productStates.can('draft', 'live'), productStates.can('hidden', 'live')]).toEqual([true, false, true]);
});
