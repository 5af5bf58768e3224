import { createPublicKey, verify } from 'node:crypto';
import { days } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { TrainingStage } from '../../testing/training-stage';
import { CapabilitiesOf, RequireCapability } from '../capabilities/capabilities-of';
import { SigningKeys } from './signing-keys';

describe('issuing certificates', () => {
  let stage: TrainingStage;
  beforeAll(async () => void (stage = await TrainingStage.begin({ pool: 8 })));
  afterAll(() => stage?.close());

  const rows = (where = 'true'): Promise<{ number: string; code: string; state: string; payload: Buffer; signature: Buffer; key_id: string; printed_name: string; valid_to: Date }[]> =>
    stage.context.database.adhoc(`SELECT * FROM training.certificate WHERE ${where} ORDER BY number`);
  const suffix = 'ONBOARDING-UMKM/ETALASE-18/XI/2026';

  it('numbers forty at once without gap or double, though some fall back', async () => {
    const people = await Promise.all(Array.from({ length: 40 }, () => stage.person()));
    const results = await Promise.allSettled(
      people.map((id, place) =>
        stage.get(Transactions).run(async () => {
          const issued = await stage.issue(id);
          if (place % 4 === 3) throw new Error('the completion falls back');
          return issued;
        }),
      ),
    );
    const issued = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    expect(issued).toHaveLength(30);
    expect(issued.map(({ number }) => number).sort()).toEqual(Array.from({ length: 30 }, (_, place) => `${String(place + 1).padStart(5, '0')}/${suffix}`));
    expect(new Set(issued.map(({ code }) => code)).size).toBe(30);
  });

  it('gives one person one certificate, however often and at once it is asked', async () => {
    const person = await stage.person();
    const results = await Promise.all(Array.from({ length: 12 }, () => stage.issue(person)));
    expect(new Set(results.map(({ number }) => number)).size).toBe(1);
    expect(results.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(await rows(`learner_id = '${person}'`)).toHaveLength(1);
    expect((await stage.context.outbox('training.CertificateIssued')).filter(({ payload }) => payload.personId === person)).toHaveLength(1);
  });

  it('signs what it prints with the key of now', async () => {
    const { code } = await stage.issue(await stage.person('Peserta Uji'), { batch: 'Angkatan 3, Liwa' });
    const [row] = await rows(`code = '${code}'`);
    const key = (await stage.get(SigningKeys).all()).find(({ id }) => id === row?.key_id);
    const spki = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: key?.x ?? '' }, format: 'jwk' });
    const { payload = Buffer.alloc(0), signature = Buffer.alloc(0) } = row ?? {};
    expect(verify(null, payload, spki, signature)).toBe(true);
    const forged = Buffer.from(payload.toString('latin1').replace('Peserta', 'Pesarta'), 'latin1');
    expect(forged.equals(payload)).toBe(false);
    expect(verify(null, forged, spki, signature)).toBe(false);
    for (const text of ['Peserta Uji', 'Onboarding UMKM', 'Angkatan 3, Liwa', 'Pengelola Etalase Desa']) expect(payload.toString('utf8')).toContain(text);
    expect(payload.length + signature.length).toBeLessThan(290);
  });

  it.each([
    ['a score below mastery', { score: 6_999 }, 'training.not_eligible'],
    ['no score', { score: null }, 'training.not_eligible'],
    ['more than everything', { score: 10_001 }, 'training.not_eligible'],
    ['the version of another course', { course: 'kepala-desa' }, 'training.not_eligible'],
    ['a unit that is none', { unit: 'dinas/satu' }, 'training.unit_form'],
  ])('refuses %s', async (_, change, code) => {
    const person = await stage.person();
    await expect(stage.issue(person, { ...change, versionId: stage.version('onboarding-umkm') })).rejects.toMatchObject({ code });
    expect(await rows(`learner_id = '${person}'`)).toEqual([]);
  });

  it('waits for the name of the person', async () => {
    await expect(stage.issue(await stage.person(null))).rejects.toMatchObject({ code: 'training.name_missing' });
  });

  it('opens what the course opens, at once; attendance opens nothing', async () => {
    const [learner, guest] = [await stage.person(), await stage.person()];
    await expect(stage.get(RequireCapability).execute({ personId: learner, capability: 'seller.listing.publish' })).rejects.toMatchObject({ code: 'training.course_first', args: { code: 'onboarding-umkm', href: '/kerja/pelatihan/onboarding-umkm' } });
    await stage.issue(learner);
    await stage.issue(guest, { kind: 'attendance', score: null });
    expect([...(await stage.get(CapabilitiesOf).execute(learner)).keys()].sort()).toEqual(['seller.listing.publish', 'seller.order.fulfil']);
    expect((await stage.get(CapabilitiesOf).execute(guest)).size).toBe(0);
    await stage.get(RequireCapability).execute({ personId: learner, capability: 'seller.listing.publish' });
  });

  it('follows itself shortly before its end, and not earlier', async () => {
    const person = await stage.person();
    const first = await stage.issue(person);
    const begin = stage.context.clock.now();
    stage.context.clock.advance(days(365 * 2));
    expect(await stage.issue(person)).toEqual({ ...first, isNew: false });
    stage.context.clock.advance(days(300));
    const second = await stage.issue(person);
    expect(second.isNew).toBe(true);
    expect((await rows(`learner_id = '${person}'`)).map(({ state }) => state).sort()).toEqual(['issued', 'superseded']);
    expect((await stage.get(CapabilitiesOf).execute(person)).get('seller.listing.publish')).toMatchObject({ state: 'active', causeId: second.id });
    stage.context.clock.set(begin);
  });

  it('never lets what is written be changed or deleted', async () => {
    await expect(stage.context.database.adhoc(`UPDATE training.certificate SET printed_name = 'Orang Lain'`)).rejects.toThrow('never changes');
    await expect(stage.context.database.adhoc(`UPDATE training.certificate SET score = 10000`)).rejects.toThrow('never changes');
    await expect(stage.context.database.adhoc('DELETE FROM training.certificate')).rejects.toThrow('never deleted');
  });
});
