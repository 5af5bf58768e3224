import { formatDate } from '@etalase/kernel';
import type { Rendered } from '../views';
import type { Setting } from './words';

interface Certificate {
  number: string;
  courseTitle: string;
}

const HELD = '/kerja/sertifikat';
const day = (iso: string, setting: Setting): string => formatDate(new Date(`${iso}T12:00:00Z`), 'id', setting.zone);
const say = (title: string, text: string, path: string, setting: Setting): Rendered => ({ title, text: `${text}\n${setting.origin}${path}`, path });

export const certificateIssued = ({ number, courseTitle, kind }: Certificate & { kind: string }, setting: Setting): Rendered =>
  say('Sertifikat Anda terbit', kind === 'competence' ? `Selamat! Anda lulus "${courseTitle}". Sertifikat nomor ${number} sudah bisa diunduh dan dicetak. Yang dibuka oleh kursus ini langsung bisa Anda pakai.` : `Terima kasih sudah mengikuti "${courseTitle}". Sertifikat kehadiran nomor ${number} sudah bisa diunduh dan dicetak.`, HELD, setting);

export const certificateRevoked = ({ number, courseTitle, isFraud }: Certificate & { isFraud: boolean }, setting: Setting): Rendered =>
  say(
    'Sertifikat Anda dicabut',
    `Sertifikat "${courseTitle}" nomor ${number} dicabut oleh petugas. ${isFraud ? 'Izin yang dibukanya dibekukan. Pesanan yang sudah masuk tetap Anda layani.' : 'Izin yang dibukanya masih berjalan 30 hari; ikuti lagi kursusnya sebelum itu.'} Ada yang keliru? Hubungi petugas provinsi.`,
    HELD,
    setting,
  );

export const certificateExpired = ({ number, courseTitle, course, graceUntil }: Certificate & { course: string; graceUntil: string | null }, setting: Setting): Rendered =>
  say(
    'Sertifikat Anda habis masa berlakunya',
    `Sertifikat "${courseTitle}" nomor ${number} sudah lewat hari terakhirnya.${graceUntil === null ? '' : ` Tidak ada yang langsung berhenti: izinnya berjalan sampai ${day(graceUntil, setting)}.`} Ikuti lagi kursusnya untuk memperbarui.`,
    `/kerja/pelatihan/${course}`,
    setting,
  );

export const certificateReplaced = ({ number, courseTitle, byNumber }: Certificate & { byNumber: string }, setting: Setting): Rendered =>
  say('Ada sertifikat baru untuk Anda', `Sertifikat "${courseTitle}" nomor ${number} diganti dengan nomor ${byNumber}. Pakai yang baru; yang lama ditandai sudah diganti.`, HELD, setting);
