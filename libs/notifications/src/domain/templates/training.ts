import { formatDate } from '@etalase/kernel';
import type { Rendered } from '../views';
import { moment, type Setting } from './words';

interface Seat {
  batchTitle: string;
  /** ISO day. */
  startsOn: string;
}

const SEATS = '/kerja/pelatihan';
const day = (iso: string, setting: Setting): string => formatDate(new Date(`${iso}T12:00:00Z`), 'id', setting.zone);
const say = (title: string, text: string, setting: Setting): Rendered => ({ title, text: `${text}\n${setting.origin}${SEATS}`, path: SEATS });

export const seatConfirmed = (seat: Seat, setting: Setting): Rendered =>
  say('Anda dapat kursi pelatihan', `Anda terdaftar di "${seat.batchTitle}", mulai ${day(seat.startsOn, setting)}. Simpan kartu peserta Anda untuk absen. Tidak bisa datang? Mundur lewat aplikasi, supaya kursinya dipakai tetangga.`, setting);

export const seatWaitlisted = (seat: Seat, setting: Setting): Rendered =>
  say('Anda di daftar tunggu', `Kursi "${seat.batchTitle}" sedang penuh. Anda masuk daftar tunggu menurut urutan mendaftar. Begitu ada kursi kosong, kami kabari lewat nomor ini.`, setting);

export const seatOffered = (seat: Seat & { offeredUntil: string }, setting: Setting): Rendered =>
  say('Ada kursi untuk Anda', `Ada kursi kosong di "${seat.batchTitle}", mulai ${day(seat.startsOn, setting)}. Jawab sebelum ${moment(seat.offeredUntil, 'id', setting)}. Setelah itu kursinya ditawarkan ke peserta berikutnya.`, setting);

export const seatLapsed = (seat: Seat, setting: Setting): Rendered =>
  say('Tawaran kursi sudah lewat', `Kursi "${seat.batchTitle}" tidak terjawab pada waktunya dan sudah ditawarkan ke peserta berikutnya. Anda bisa mendaftar lagi di angkatan lain.`, setting);

export const planLate = ({ batchTitle, why }: { batchTitle: string; why: 'not_begun' | 'item_due' }, setting: Setting): Rendered => {
  const path = '/kerja/angkatan/rencana';
  const words = why === 'not_begun' ? 'Rencana sesudah kelas belum dimulai. Tulis satu langkah kecil dulu, lalu mulai.' : 'Ada langkah yang sudah lewat tanggalnya. Kirim fotonya bila sudah selesai, atau ubah tanggalnya.';
  return { title: 'Bagaimana kabar rencana Anda?', text: `"${batchTitle}": ${words}\n${setting.origin}${path}`, path };
};

export const plansNeedHelp = ({ batchTitle, count }: { batchTitle: string; count: number }, setting: Setting): Rendered => {
  const path = '/kerja/angkatan/mengajar/rencana';
  return { title: `${count} peserta perlu ditanya kabarnya`, text: `Sudah 30 hari sejak "${batchTitle}" selesai. Rencana ${count} peserta belum dimulai atau terlambat. Lihat siapa, lalu sapa mereka.\n${setting.origin}${path}`, path };
};
