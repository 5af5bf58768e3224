import { ago, greeting, nearMoment, timeLeft, urgencyOf } from './deadline';

const wib = (text: string): Date => new Date(`${text}+07:00`);
const now = wib('2026-11-24T14:30:00');

describe('words of deadlines', () => {
  it('names the day as people do, in the clock of the province', () => {
    expect(nearMoment(wib('2026-11-24T16:20:00'), now)).toBe('hari ini 16.20');
    expect(nearMoment(wib('2026-11-25T10:00:00'), now)).toBe('besok 10.00');
    expect(nearMoment(wib('2026-11-26T05:58:00'), now)).toBe('lusa 05.58');
    expect(nearMoment(wib('2026-11-23T23:59:00'), now)).toBe('kemarin 23.59');
    expect(nearMoment(wib('2026-11-22T23:59:00'), now)).toBe('Min, 22 Nov 23.59 WIB');
    expect(nearMoment(wib('2026-11-27T08:00:00'), now)).toBe('Jum, 27 Nov 08.00 WIB');
    expect(nearMoment(new Date('2026-11-24T16:30:00Z'), now, { iana: 'Asia/Makassar', label: 'WITA' })).toBe('besok 00.30');
  });

  it('says what is left and what is over', () => {
    expect(timeLeft(wib('2026-11-24T17:50:00'), now)).toBe('tinggal 3 jam 20 menit');
    expect(timeLeft(wib('2026-11-25T06:45:00'), now)).toBe('tinggal 16 jam');
    expect(timeLeft(wib('2026-11-27T14:30:00'), now)).toBe('tinggal 3 hari');
    expect(timeLeft(wib('2026-11-24T14:30:20'), now)).toBe('tinggal kurang dari 1 menit');
    expect(timeLeft(wib('2026-11-24T14:15:00'), now)).toBe('lewat 15 menit');
    expect(timeLeft(now, now)).toBe('baru saja lewat');
  });

  it('grows urgent with the reminders at 12 and 3 hours', () => {
    expect(urgencyOf(wib('2026-11-25T14:30:00'), now)).toBe('calm');
    expect(urgencyOf(wib('2026-11-25T02:30:00'), now)).toBe('soon');
    expect(urgencyOf(wib('2026-11-24T17:30:00'), now)).toBe('urgent');
    expect(urgencyOf(now, now)).toBe('late');
  });

  it('tells how long ago and greets by the hour', () => {
    expect(ago(wib('2026-11-24T14:29:40'), now)).toBe('baru saja');
    expect(ago(wib('2026-11-24T14:25:00'), now)).toBe('5 menit lalu');
    expect(ago(wib('2026-11-24T09:30:00'), now)).toBe('5 jam lalu');
    expect(ago(wib('2026-11-23T09:30:00'), now)).toBe('kemarin 09.30');
    expect([3, 8, 12, 16, 19].map((hour) => greeting(wib(`2026-11-24T${String(hour).padStart(2, '0')}:00:00`)))).toEqual(['Selamat malam', 'Selamat pagi', 'Selamat siang', 'Selamat sore', 'Selamat malam']);
  });
});
