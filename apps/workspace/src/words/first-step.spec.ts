import { firstStep } from './first-step';

it('never tells a shop nobody can buy from that all is done', () => {
  for (const state of ['draft', 'submitted', 'returned', 'verified', 'suspended'] as const) for (const hasProducts of [true, false]) expect(firstStep(state, hasProducts)?.to).toMatch(/^\//);
  for (const state of ['active', 'holiday'] as const) expect(firstStep(state, false)).toMatchObject({ to: '/produk/baru', button: 'Tambah produk pertama' });
});

it('leaves in peace a shop that only waits for orders', () => {
  expect([firstStep('active', true), firstStep('holiday', true), firstStep('closed', true)]).toEqual([null, null, null]);
});

it('leads to where the step is done', () => {
  expect([firstStep('draft', false)?.to, firstStep('submitted', false)?.to, firstStep('submitted', true)?.to]).toEqual(['/gabung', '/produk/baru', '/pelatihan']);
});
