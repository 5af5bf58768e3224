import { Test } from '@nestjs/testing';
import { zoneOfProvince } from '@etalase/kernel';
import { Notify, trainingTexts } from '@etalase/notifications';
import { CertificateIssuedConsumer, CertificateRevokedConsumer } from './certificate.consumers';
import { SellerSuspendedConsumer, StaffLeftConsumer } from './joining.consumers';
import { NotificationsWorkerModule } from './notifications-worker.module';
import { ClassCancelledConsumer, ClassMovedConsumer, SeatCancelledConsumer, SeatOfferedConsumer } from './training.consumers';

type Drafted = { personId: string; template: string; validUntil?: Date };

describe('who is told', () => {
  let sent: Drafted[] = [];
  const notify = {
    setting: { origin: 'https://etalase.example', zone: zoneOfProvince('18') },
    person: (_: unknown, personId: string, wording: object) => Promise.resolve([{ personId, ...wording }]),
    sellerTeam: (_: unknown, sellerId: string, wording: object) => Promise.resolve([{ personId: `team of ${sellerId}`, ...wording }]),
    execute: (drafts: Drafted[]) => Promise.resolve(void sent.push(...drafts)),
  };
  const consumers = [CertificateIssuedConsumer, CertificateRevokedConsumer, ClassCancelledConsumer, ClassMovedConsumer, SeatCancelledConsumer, SeatOfferedConsumer, StaffLeftConsumer, SellerSuspendedConsumer];
  /** As the worker makes it: with what its constructor, or its parent's, asks for. */
  const tell = async (type: (typeof consumers)[number], payload: object): Promise<Drafted[]> => {
    const module = await Test.createTestingModule({ providers: [...consumers, { provide: Notify, useValue: notify }] }).compile();
    sent = [];
    await (module.get(type) as { consume: (event: never) => Promise<void> }).consume({ id: 'e1', payload } as never);
    return sent;
  };
  const certificate = { personId: 'p1', certificateId: 'c1', number: '00001/UJI', course: 'k', courseTitle: 'Kursus', title: 'Kursus', reason: 'Uji', replaces: null, expiresOn: null, capabilities: [] };

  it('a certificate is told to its holder, unless it takes the place of another', async () => {
    expect(await tell(CertificateIssuedConsumer, certificate)).toEqual([{ personId: 'p1', template: 'certificate-issued' }]);
    expect(await tell(CertificateIssuedConsumer, { ...certificate, replaces: 'c0' })).toEqual([]);
    expect(await tell(CertificateRevokedConsumer, { ...certificate, personId: '' })).toEqual([]);
  });

  it('an offered seat is told while it is offered', async () => {
    const offeredUntil = '2026-11-26T03:00:00.000Z';
    expect(await tell(SeatOfferedConsumer, { learnerId: 'p2', seatId: 's1', batchTitle: 'Angkatan uji', startsOn: '2026-12-01', offeredUntil })).toEqual([{ personId: 'p2', template: 'seat-offered', validUntil: new Date(offeredUntil) }]);
  });

  it('a class that is off is told to whoever would have come or taught, in the words of its reason', async () => {
    const words = trainingTexts.classCancelled({ title: 'Hari kedua', startsAt: '2026-12-01T02:00:00.000Z', reason: 'Jembatan putus' }, notify.setting);
    expect(words.text).toMatch(/^"Hari kedua", .*09\.00 WIB, tidak jadi diadakan\. Alasannya: Jembatan putus\n/);
    expect(await tell(ClassCancelledConsumer, { personId: 'p4', title: 'Hari kedua', startsAt: '2026-12-01T02:00:00.000Z', reason: 'Jembatan putus' })).toEqual([{ personId: 'p4', template: 'class-cancelled' }]);
    expect(await tell(ClassMovedConsumer, { personId: 'p4', title: 'Hari kedua', venue: 'Balai desa', startsAt: '2026-12-01T02:00:00.000Z' })).toEqual([{ personId: 'p4', template: 'class-moved' }]);
    expect(await tell(SeatCancelledConsumer, { learnerId: 'p5', batchTitle: 'Angkatan uji', startsOn: '2026-12-01' })).toEqual([{ personId: 'p5', template: 'seat-cancelled' }]);
  });

  it('a helper who left is told to the owner, a stopped shop to all of its people', async () => {
    expect(await tell(StaffLeftConsumer, { sellerId: 's', name: 'Toko Uji', ownerId: 'p3', who: 'Warga Uji' })).toEqual([{ personId: 'p3', template: 'staff-left' }]);
    expect(await tell(SellerSuspendedConsumer, { sellerId: 's', name: 'Toko Uji', reason: 'Uji' })).toEqual([{ personId: 'team of s', template: 'seller-suspended' }]);
  });

  it('every consumer and job is given what it needs: a parent without a decorator would leave it empty-handed', () => {
    const providers = Reflect.getMetadata('providers', NotificationsWorkerModule) as (new () => object)[];
    expect(providers.length).toBeGreaterThan(40);
    expect(providers.filter((type) => !((Reflect.getMetadata('design:paramtypes', type) as unknown[] | undefined)?.length)).map((type) => type.name)).toEqual([]);
  });
});
