import type { RegisterLine, SessionDesk, TaughtSession } from './batches-api';
import { foreseeSession, foreseeTaught, learnerOnCard, listOfWishes, wishesOf } from './session-wishes';

const IDS = ['018f0000-0000-7000-8000-000000000001', '018f0000-0000-7000-8000-000000000002'] as const;
const cardOf = (id: string): string => `ETD1.${id}.abcDEF_123456-78`;
const line = (learnerId: string, status: RegisterLine['status']): RegisterLine => ({ learnerId, printedName: 'Warga', villageName: 'Desa', participantType: '', status, method: null, at: null, reason: '' });
const desk = (...register: RegisterLine[]): SessionDesk => ({ register, present: register.filter(({ status }) => status === 'present').length }) as SessionDesk;
const step = (kind: string, payload: object = {}) => ({ kind: `training.${kind}`, payload: { sessionId: 's', ...payload }, occurredAt: '2026-11-22T03:00:00Z' });
const mark = (payload: object) => step('mark', { status: 'present', ...payload });

describe('marks of a register that wait on the phone', () => {
  it('reads who a card is, and nothing else', () => {
    expect(learnerOnCard(` ${cardOf(IDS[0])}\n`)).toBe(IDS[0]);
    for (const text of ['', IDS[0], `ETD1.${IDS[0]}.kurang`, 'ETDS1.x.12345678', 'https://contoh.id']) expect([text, learnerOnCard(text)]).toEqual([text, null]);
  });

  it('counts who came, once, by card or by hand', () => {
    const after = [mark({ card: cardOf(IDS[0]) }), mark({ card: cardOf(IDS[0]) }), mark({ learnerId: IDS[1], status: 'excused', reason: 'Dari daftar kertas' })].reduce(foreseeSession, desk(line(IDS[0], null), line(IDS[1], null)));
    expect([after.present, after.register.map(({ status, method, reason }) => [status, method, reason])]).toEqual([1, [['present', 'card', ''], ['excused', 'manual', 'Dari daftar kertas']]]);
  });

  it('leaves what the register says already, and who has no seat', () => {
    const before = desk(line(IDS[0], 'late'));
    expect([mark({ card: cardOf(IDS[0]) }), mark({ card: cardOf(IDS[1]) })].reduce(foreseeSession, before)).toBe(before);
  });

  it('opens and closes, and takes what comes in between; a session that is over is not opened again', () => {
    const held = [step('open'), mark({ card: cardOf(IDS[0]) }), step('evidence'), step('close'), step('open')].reduce(foreseeSession, { ...desk(line(IDS[0], null)), state: 'scheduled', evidence: 0 } as SessionDesk);
    expect([held.state, held.present, held.evidence]).toEqual(['closed', 1, 1]);
    const all = [{ id: 's', state: 'scheduled' }, { id: 't', state: 'scheduled' }] as TaughtSession[];
    expect([step('open'), step('evidence')].reduce(foreseeTaught, all).map(({ state }) => state)).toEqual(['open', 'scheduled']);
    expect([step('close'), step('register')].map(wishesOf('s'))).toEqual([true, false]);
  });

  it('names what waits', () => {
    const all = [step('open'), mark({}), mark({}), step('evidence'), step('close')];
    expect([all, all.slice(1, 2), all.slice(0, 2)].map(listOfWishes)).toEqual(['Pembukaan sesi, 2 absen, 1 foto dan penutupan sesi', '1 absen', 'Pembukaan sesi dan 1 absen']);
  });
});
