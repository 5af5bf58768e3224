import type { Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { zoneOfProvince } from '@etalase/kernel';
import { Notify, trainingTexts } from '@etalase/notifications';
import { type EventConsumer, subscriptionOf } from '@etalase/platform';
import { NotificationsWorkerModule } from './notifications-worker.module';

type Drafted = { personId: string; template: string; urgency?: string; validUntil?: Date };

describe('who is told', () => {
  let sent: Drafted[] = [];
  const notify = {
    setting: { origin: 'https://etalase.example', zone: zoneOfProvince('18') },
    person: (_: unknown, personId: string, wording: object) => Promise.resolve([{ personId, ...wording }]),
    sellerTeam: (_: unknown, sellerId: string, wording: object) => Promise.resolve([{ personId: `team of ${sellerId}`, ...wording }]),
    shopper: (event: { payload: { shopper: { personId: string } } }, wording: object) => ({ personId: event.payload.shopper.personId, ...wording }),
    owners: (_: unknown, sellerId: string, wording: object) => Promise.resolve([{ personId: `owner of ${sellerId}`, ...wording }]),
    execute: (drafts: Drafted[]) => Promise.resolve(void sent.push(...drafts)),
  };
  const providers = Reflect.getMetadata('providers', NotificationsWorkerModule) as Type<EventConsumer<never>>[];
  /** As the worker makes it: with what its constructor, or its parent's, asks for. */
  const tell = async (name: string, payload: object): Promise<Drafted[]> => {
    const type = providers.find((each) => subscriptionOf(each)?.consumer === `notifications.${name}`)!;
    const module = await Test.createTestingModule({ providers: [type, { provide: Notify, useValue: notify }] }).compile();
    sent = [];
    await module.get(type).consume({ id: 'e1', payload } as never);
    return sent;
  };
  const certificate = { personId: 'p1', certificateId: 'c1', number: '00001/UJI', course: 'k', courseTitle: 'Kursus', title: 'Kursus', reason: 'Uji', replaces: null, expiresOn: null, capabilities: [] };

  it('a certificate is told to its holder, unless it takes the place of another', async () => {
    expect(await tell('certificate-issued', certificate)).toEqual([{ personId: 'p1', template: 'certificate-issued' }]);
    expect(await tell('certificate-issued', { ...certificate, replaces: 'c0' })).toEqual([]);
    expect(await tell('certificate-revoked', { ...certificate, personId: '' })).toEqual([]);
  });

  it('an offered seat is told while it is offered', async () => {
    const offeredUntil = '2026-11-26T03:00:00.000Z';
    expect(await tell('seat-offered', { learnerId: 'p2', seatId: 's1', batchTitle: 'Angkatan uji', startsOn: '2026-12-01', offeredUntil })).toEqual([{ personId: 'p2', template: 'seat-offered', validUntil: new Date(offeredUntil) }]);
  });

  it('a class that is off is told to whoever would have come or taught, in the words of its reason', async () => {
    const words = trainingTexts.classCancelled({ title: 'Hari kedua', startsAt: '2026-12-01T02:00:00.000Z', reason: 'Jembatan putus' }, notify.setting);
    expect(words.text).toMatch(/^"Hari kedua", .*09\.00 WIB, tidak jadi diadakan\. Alasannya: Jembatan putus\n/);
    expect(await tell('class-cancelled', { personId: 'p4', title: 'Hari kedua', startsAt: '2026-12-01T02:00:00.000Z', reason: 'Jembatan putus' })).toEqual([{ personId: 'p4', template: 'class-cancelled' }]);
    expect(await tell('class-moved', { personId: 'p4', title: 'Hari kedua', venue: 'Balai desa', startsAt: '2026-12-01T02:00:00.000Z' })).toEqual([{ personId: 'p4', template: 'class-moved' }]);
    expect(await tell('seat-cancelled', { learnerId: 'p5', batchTitle: 'Angkatan uji', startsOn: '2026-12-01' })).toEqual([{ personId: 'p5', template: 'seat-cancelled' }]);
  });

  it('a helper who left is told to the owner, a stopped shop to all of its people', async () => {
    expect(await tell('staff-left', { sellerId: 's', name: 'Toko Uji', ownerId: 'p3', who: 'Warga Uji' })).toEqual([{ personId: 'p3', template: 'staff-left' }]);
    expect(await tell('seller-suspended', { sellerId: 's', name: 'Toko Uji', reason: 'Uji' })).toEqual([{ personId: 'team of s', template: 'seller-suspended' }]);
  });

  it('a paid order is told to the shopper, and to each seller its own part', async () => {
    const part = { sellerId: 's1', number: 'A-1', lines: [], totalRupiah: 20_000, delivery: { kind: 'pickup' }, shipBy: '2026-12-01T02:00:00.000Z', acceptBy: '2026-12-01T02:00:00.000Z' };
    const told = await tell('order-paid', { shopper: { personId: 'p6', locale: 'id' }, number: 'A', token: 't', totalRupiah: 40_000, paidAt: '2026-12-01T02:00:00.000Z', parts: [part, { ...part, sellerId: 's2' }] });
    expect(told).toEqual([{ personId: 'p6', template: 'order-paid' }, { personId: 'team of s1', template: 'new-order' }, { personId: 'team of s2', template: 'new-order' }]);
  });

  it('a reminder may wait and grows old, money is told to the owner alone, and what nobody was asked is told to nobody', async () => {
    expect(await tell('stock-ran-low', { sellerId: 's', name: 'Keripik uji', variantName: '', available: 2 })).toEqual([{ personId: 'team of s', template: 'stock-ran-low', urgency: 'reminder' }]);
    expect(await tell('payout-paid', { account: 's', amountRupiah: 1_000, masked: '••• 01', source: 'run' })).toEqual([{ personId: 'owner of s', template: 'payout-paid' }]);
    expect(await tell('shortage-settled', { outcome: 'withdrawn', by: 'seller', part: { sellerId: 's' } })).toEqual([]);
    expect(providers.map(subscriptionOf).find((each) => each?.consumer === 'notifications.payout-paid')?.concerns?.({ source: 'api' } as never)).toBe(false);
  });

  it('every consumer and job is given what it needs: a parent without a decorator would leave it empty-handed', () => {
    expect(providers.length).toBeGreaterThan(40);
    expect(providers.filter((type) => !((Reflect.getMetadata('design:paramtypes', type) as unknown[] | undefined)?.length)).map((type) => type.name)).toEqual([]);
  });
});
