import { createCipheriv, createPublicKey, createVerify, generateKeyPairSync, type KeyObject, publicEncrypt, randomBytes, sign, constants } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { newId } from '@etalase/kernel';
import { Database } from '@etalase/platform';
import { type OpenBekal, type SealedBekal, wordsOfBekal, wordsOfReceipt } from '../../domain/learning/bekal';
import type { CoursePackage } from '../../domain/learning/package-format';
import { type Learner, LearningStage, type Phone, PRACTICE } from '../../testing/learning-stage';
import { Courses } from '../courses';
import { CarrierKeys } from './carrier-keys';
import { CoursePackages } from './course-packages';
import { IssuePackage } from './issue-package';
import { ReceiveCarried } from './receive-carried';

const MOST_STATEMENTS_A_PACKAGE = 9;

/** As the app does it with WebCrypto. */
function seal(plain: object, spki: string, keyId: string): SealedBekal {
  const [secret, iv] = [randomBytes(32), randomBytes(12)];
  const cipher = createCipheriv('aes-256-gcm', secret, iv);
  const sealed = Buffer.concat([cipher.update(JSON.stringify(plain)), cipher.final(), cipher.getAuthTag()]);
  const key = publicEncrypt({ key: createPublicKey({ key: Buffer.from(spki, 'base64'), format: 'der', type: 'spki' }), padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' }, secret);
  return { keyId, key: key.toString('base64'), iv: iv.toString('base64'), sealed: sealed.toString('base64') };
}
const signed = (bekal: Omit<OpenBekal, 'signature'>, privateKey: KeyObject): OpenBekal => ({ ...bekal, signature: sign('sha256', Buffer.from(wordsOfBekal(bekal)), { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64') });

describe('packages and what comes back on other phones', () => {
  let stage: LearningStage;
  let learner: Learner;
  let phone: Phone;
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');

  beforeAll(async () => {
    stage = await LearningStage.begin();
    learner = await stage.learner();
    phone = stage.phone(learner);
  });
  afterAll(() => stage?.close());

  const take = () => stage.get(IssuePackage).execute({ ...phone.ref, publicKey: spki });
  const bring = (file: SealedBekal) => stage.get(ReceiveCarried).execute({ file, carrierId: null });
  const bekalOf = (events: OpenBekal['events']): Omit<OpenBekal, 'signature'> => ({ learnerId: learner.id, deviceId: phone.id, writtenAt: stage.context.clock.now().toISOString(), skewMs: null, events });

  it('a package names its files by digest, gives each right once, and is the same when asked for again', async () => {
    const manifest = await take();
    expect(manifest.files.map(({ versionId }) => versionId)).toEqual([stage.version('onboarding-umkm'), stage.version('aman-bijak')]);
    expect(manifest.grants.map(({ role, ordinal }) => [role, ordinal])).toEqual([['pre', 1], ['post', 1]]);
    expect(await take()).toEqual(manifest);
    const other = await stage.get(IssuePackage).execute({ ...stage.phone(learner).ref, publicKey: null });
    expect([other.files, other.grants.map(({ role, ordinal }) => [role, ordinal])]).toEqual([manifest.files, [['post', 2]]]);
    await expect(stage.get(IssuePackage).execute({ ...phone.ref, learnerId: newId(), publicKey: spki })).rejects.toMatchObject({ code: 'training.no_enrolment' });
  });

  it('no key of a test is in any package, and none is missing for practice', async () => {
    for (const { code } of await stage.get(Courses).list()) {
      const { content, versionId } = await stage.get(Courses).current(code);
      const file = await stage.get(CoursePackages).file(versionId);
      const text = gunzipSync(file.content).toString('utf8');
      const packed = JSON.parse(text) as CoursePackage;
      expect(file.content.length).toBeLessThan(200_000);
      const tests = JSON.stringify(packed.tests);
      expect(tests).not.toMatch(/"(isRight|right|answer|tolerance|why)":/);
      const questions = content.blueprint.flatMap(({ pre, post }) => [...pre, ...post]);
      expect(packed.tests.flatMap(({ pre, post }) => [...pre, ...post]).map(({ id }) => id)).toEqual(questions.map(({ id }) => id));
      // What practice gives away is no question of a test, not even in other words' clothes.
      const exercises = packed.course.modules.flatMap(({ lessons }) => lessons.flatMap((lesson) => lesson.exercises));
      const asked = new Set(questions.flatMap(({ id, prompt }) => [id, prompt]));
      expect(exercises.filter(({ id, prompt }) => asked.has(id) || asked.has(prompt))).toEqual([]);
      const rest = JSON.stringify({ ...packed, course: { ...packed.course, modules: packed.course.modules.map(({ lessons, ...module }) => ({ ...module, lessons: lessons.map(({ exercises: _practice, ...lesson }) => lesson) })) } });
      expect(rest).not.toMatch(/"(isRight|answer|tolerance|why)":/);
      expect(JSON.stringify(exercises)).toContain('"why":');
    }
  });

  // PACKAGE_LEARNERS=300 tells the seconds of a class; the figure is in docs/benchmark.md.
  it('a class is given its packages with each file made once, and a handful of statements a learner', async () => {
    const learners = Number(process.env.PACKAGE_LEARNERS ?? 40);
    const phones: Phone[] = [];
    while (phones.length < learners) phones.push(stage.phone(await stage.learner()));
    const cold = new CoursePackages(stage.get(Courses));
    const made = jest.spyOn(stage.get(Courses), 'version');
    const statements = jest.spyOn(stage.get(Database), 'rows');
    const queue = [...phones];
    const began = performance.now();
    // As a class would: some at a time, none for whom anything is there already.
    const lines = Array.from({ length: 10 }, async () => {
      for (let next = queue.pop(); next; next = queue.pop()) {
        const { files, grants } = await stage.get(IssuePackage).execute({ ...next.ref, publicKey: spki });
        expect([files.length, grants.length]).toEqual([2, 2]);
        for (const { versionId, sha256 } of files) expect((await cold.file(versionId)).sha256).toBe(sha256);
      }
    });
    await Promise.all(lines);
    if (process.env.PACKAGE_LEARNERS) process.stdout.write(`${learners} learners: manifest, rights and files in ${Math.round(performance.now() - began)} ms\n`);
    expect(statements.mock.calls.length / learners).toBeLessThanOrEqual(MOST_STATEMENTS_A_PACKAGE);
    const versions = made.mock.calls.map(([versionId]) => versionId);
    expect(versions.length).toBeGreaterThan(0);
    expect([...new Set(versions)]).toEqual(versions);
    statements.mockRestore();
    made.mockRestore();
  }, 60_000);

  it('somebody else’s phone brings it all, and takes a receipt back that proves itself', async () => {
    const manifest = await take();
    const grant = manifest.grants.find(({ role }) => role === 'post');
    const events = [...(await phone.readAll()), ...PRACTICE.map(([act, data]) => phone.practise(act, data)), await phone.attempt('post', 12, { grantId: grant?.id ?? null })];
    const file = seal(signed(bekalOf(events), privateKey), manifest.sealKey.spki, manifest.sealKey.id);
    const receipt = await bring(file);
    expect(receipt.eventIds).toEqual(events.map(({ id }) => id));
    const { signature, ...words } = receipt;
    const key = createPublicKey({ key: Buffer.from(manifest.receiptKey.spki, 'base64'), format: 'der', type: 'spki' });
    expect(createVerify('sha256').update(wordsOfReceipt(words)).verify({ key, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64'))).toBe(true);
    expect((await stage.view(learner)).state).toBe('completed');
    // The carrier presses twice, and later the phone comes itself: nothing happens twice.
    expect((await bring(file)).eventIds).toEqual(receipt.eventIds);
    expect(await phone.send(events)).toEqual(events.map(() => 'already'));
    expect(await stage.rows('SELECT count(*)::int AS count FROM training.certificate WHERE learner_id = $1', [learner.id])).toEqual([{ count: 1 }]);
  });

  it.each<[string, (good: SealedBekal, open: OpenBekal) => Promise<SealedBekal>, string]>([
    ['a letter changed on the way', (good) => Promise.resolve({ ...good, sealed: `${good.sealed.slice(0, -8)}${good.sealed.at(-8) === 'A' ? 'B' : 'A'}${good.sealed.slice(-7)}` }), 'training.bekal_broken'],
    ['a key that was never ours', (good) => Promise.resolve({ ...good, keyId: newId() }), 'training.bekal_key_gone'],
    ['a signature of another phone', async (_good, open) => resealed(signed(open, generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey)), 'training.bekal_untrusted'],
    ['an answer changed before sealing', async (_good, open) => resealed({ ...open, events: open.events.map((event) => ({ ...event, body: { lesson: 'm1-1-akun-dan-profil', pct: 100 } })) }), 'training.bekal_untrusted'],
    ['a phone nobody knows', async (_good, open) => resealed(signed({ ...open, deviceId: newId() }, privateKey)), 'training.bekal_untrusted'],
    ['an event that is none', async (_good, open) => resealed(signed({ ...open, events: [{ ...open.events[0]!, body: { lesson: 'm1', pct: 900 } }] }, privateKey)), 'training.bekal_broken'],
    ['a clock that is none', async (_good, open) => resealed(signed({ ...open, skewMs: 1e300 }, privateKey)), 'training.bekal_broken'],
    ['a moment that is none', async (_good, open) => resealed(signed({ ...open, events: [{ ...open.events[0]!, at: '2026-W05-1' }] }, privateKey)), 'training.bekal_broken'],
    ['half a millisecond', async (_good, open) => resealed(signed({ ...open, events: [{ ...open.events[0]!, mono: 1.5 }] }, privateKey)), 'training.bekal_broken'],
    ['nothing in it', async (_good, open) => resealed(signed({ ...open, events: [] }, privateKey)), 'training.bekal_broken'],
  ])('refuses a file with %s', async (_what, spoil, code) => {
    const open = signed(bekalOf([phone.read('m1-1-akun-dan-profil', 25)]), privateKey);
    await expect(bring(await spoil(await resealed(open), open))).rejects.toMatchObject({ code });
  });

  async function resealed(open: OpenBekal): Promise<SealedBekal> {
    const key = await stage.get(CarrierKeys).current('seal');
    return seal(open, key.spki, key.id);
  }

  it('a file sealed to the key before is still opened, and one key is made however many ask at once', async () => {
    const old = await resealed(signed(bekalOf([phone.read('m1-1-akun-dan-profil', 50)]), privateKey));
    const before = await stage.get(CarrierKeys).current('seal');
    await stage.get(CarrierKeys).rotate('seal');
    const now = await Promise.all(Array.from({ length: 5 }, () => stage.get(CarrierKeys).current('seal')));
    expect([new Set(now.map(({ id }) => id)).size, now[0]?.id === before.id]).toEqual([1, false]);
    expect((await bring(old)).eventIds).toHaveLength(1);
  });
});
