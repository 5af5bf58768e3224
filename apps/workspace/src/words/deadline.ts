import { formatMoment, formatTime, WIB, type Zone } from '@etalase/kernel';

const HOUR = 3_600_000;
const MINUTE = 60_000;
const DAY = 24 * HOUR;

/** `calm` more than 12 h, `soon` up to 12 h, `urgent` the last 3 h (when the reminders go out), `late` afterwards. */
export type Urgency = 'calm' | 'soon' | 'urgent' | 'late';

export function urgencyOf(deadline: Date, now: Date): Urgency {
  const left = deadline.getTime() - now.getTime();
  if (left <= 0) return 'late';
  if (left <= 3 * HOUR) return 'urgent';
  return left <= 12 * HOUR ? 'soon' : 'calm';
}

/** `hari ini 16.20`, `besok 10.00`, `lusa 10.00`, `kemarin 09.00`, else `Sel, 24 Nov 14.30 WIB`, in the clock of the province. */
export function nearMoment(moment: Date, now: Date, zone: Zone = WIB): string {
  const distance = dayNumber(moment, zone) - dayNumber(now, zone);
  const word = { '-1': 'kemarin', '0': 'hari ini', '1': 'besok', '2': 'lusa' }[String(distance)];
  return word === undefined ? formatMoment(moment, 'id', zone) : `${word} ${formatTime(moment, 'id', zone)}`;
}

/** `tinggal 3 jam 20 menit`, `tinggal 2 hari`, `lewat 15 menit`. Minutes disappear beyond ten hours: nobody plans by them. */
export function timeLeft(deadline: Date, now: Date): string {
  const left = deadline.getTime() - now.getTime();
  const span = spanWords(Math.abs(left));
  if (span === null) return left > 0 ? 'tinggal kurang dari 1 menit' : 'baru saja lewat';
  return left > 0 ? `tinggal ${span}` : `lewat ${span}`;
}

/** `baru saja`, `5 menit lalu`, `3 jam lalu`, then the moment itself. */
export function ago(moment: Date, now: Date, zone: Zone = WIB): string {
  const passed = now.getTime() - moment.getTime();
  if (passed < MINUTE) return 'baru saja';
  if (passed < HOUR) return `${Math.floor(passed / MINUTE)} menit lalu`;
  if (passed < 12 * HOUR) return `${Math.floor(passed / HOUR)} jam lalu`;
  return nearMoment(moment, now, zone);
}

export function greeting(now: Date, zone: Zone = WIB): string {
  const hour = Number(formatTime(now, 'id', zone).slice(0, 2));
  if (hour < 4) return 'Selamat malam';
  if (hour < 11) return 'Selamat pagi';
  if (hour < 15) return 'Selamat siang';
  return hour < 18 ? 'Selamat sore' : 'Selamat malam';
}

function spanWords(span: number): string | null {
  if (span < MINUTE) return null;
  if (span < HOUR) return `${Math.floor(span / MINUTE)} menit`;
  if (span >= 2 * DAY) return `${Math.floor(span / DAY)} hari`;
  const hours = Math.floor(span / HOUR);
  const minutes = Math.floor((span % HOUR) / MINUTE);
  return hours >= 10 || minutes === 0 ? `${hours} jam` : `${hours} jam ${minutes} menit`;
}

function dayNumber(moment: Date, zone: Zone): number {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone.iana }).format(moment);
  return Math.round(Date.parse(`${parts}T00:00:00Z`) / DAY);
}
