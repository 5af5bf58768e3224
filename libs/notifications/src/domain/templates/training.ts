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

export const classCancelled = ({ title, startsAt, reason }: { title: string; startsAt: string; reason: string }, setting: Setting): Rendered =>
  say('Kelas dibatalkan', `"${title}", ${moment(startsAt, 'id', setting)}, tidak jadi diadakan. Alasannya: ${reason}\nAnda tidak perlu datang. Jadwal terbaru ada di aplikasi.`, setting);

export const classMoved = ({ title, venue, startsAt }: { title: string; venue: string; startsAt: string }, setting: Setting): Rendered =>
  say('Jadwal kelas berubah', `"${title}" sekarang ${moment(startsAt, 'id', setting)} di ${venue}. Jadwal lengkap ada di aplikasi.`, setting);

export const seatCancelled = (seat: Seat, setting: Setting): Rendered =>
  say('Angkatan pelatihan dibatalkan', `"${seat.batchTitle}", mulai ${day(seat.startsOn, setting)}, dibatalkan penyelenggara. Anda tidak perlu datang. Angkatan lain bisa dilihat di aplikasi.`, setting);

export const planLate = ({ batchTitle, why }: { batchTitle: string; why: 'not_begun' | 'item_due' }, setting: Setting): Rendered => {
  const path = '/kerja/angkatan/rencana';
  const words = why === 'not_begun' ? 'Rencana sesudah kelas belum dimulai. Tulis satu langkah kecil dulu, lalu mulai.' : 'Ada langkah yang sudah lewat tanggalnya. Kirim fotonya bila sudah selesai, atau ubah tanggalnya.';
  return { title: 'Bagaimana kabar rencana Anda?', text: `"${batchTitle}": ${words}\n${setting.origin}${path}`, path };
};

export const plansNeedCoordinator = ({ batchId, batchTitle, count }: { batchId: string; batchTitle: string; count: number }, setting: Setting): Rendered => {
  const path = `/kerja/kantor/pelatihan/angkatan?id=${batchId}&bagian=rencana`;
  return { title: `Rencana ${count} peserta di wilayah Anda terlambat`, text: `Sudah 30 hari sejak "${batchTitle}" selesai. Rencana ${count} peserta di wilayah Anda belum dimulai atau lewat tanggal. Pengajarnya juga sudah dikabari.\n${setting.origin}${path}`, path };
};

export const planAsksHead = ({ batchTitle, learnerName }: { batchTitle: string; learnerName: string }, setting: Setting): Rendered => {
  const path = '/kerja/angkatan/calon/rencana';
  return { title: 'Rencana warga menunggu persetujuan Anda', text: `${learnerName} menulis rencana sesudah "${batchTitle}". Baca langkah dan biayanya, lalu setujui atau kembalikan dengan alasan.\n${setting.origin}${path}`, path };
};

export const planDecided = ({ batchTitle, isApproved, reason }: { batchTitle: string; isApproved: boolean; reason: string }, setting: Setting): Rendered => {
  const path = '/kerja/angkatan/rencana';
  return isApproved
    ? { title: 'Rencana Anda disetujui kepala desa', text: `Rencana sesudah "${batchTitle}" sudah disetujui. Selamat menjalankan.\n${setting.origin}${path}`, path }
    : { title: 'Rencana Anda dikembalikan kepala desa', text: `Rencana sesudah "${batchTitle}" perlu diubah: ${reason}\nUbah rencananya; kepala desa melihatnya lagi.\n${setting.origin}${path}`, path };
};

export const practiceJudged = ({ courseTitle, taskTitle, isCompetent, lacking }: { courseTitle: string; taskTitle: string; isCompetent: boolean; lacking: readonly { criterion: string; reason: string }[] }, setting: Setting): Rendered =>
  isCompetent
    ? say('Tugas Anda dinilai kompeten', `"${taskTitle}" di kursus "${courseTitle}" sudah dinilai: semua butirnya terpenuhi.`, setting)
    : say('Tugas Anda perlu dicoba lagi', `"${taskTitle}" di kursus "${courseTitle}" sudah dilihat penilai. Yang perlu diperbaiki:\n${lacking.map(({ criterion, reason }) => `• ${criterion}: ${reason}`).join('\n')}\nPerbaiki, lalu tunjukkan lagi. Boleh diulang sampai kompeten.`, setting);

export const plansNeedHelp = ({ batchTitle, count }: { batchTitle: string; count: number }, setting: Setting): Rendered => {
  const path = '/kerja/angkatan/mengajar/rencana';
  return { title: `${count} peserta perlu ditanya kabarnya`, text: `Sudah 30 hari sejak "${batchTitle}" selesai. Rencana ${count} peserta belum dimulai atau terlambat. Lihat siapa, lalu sapa mereka.\n${setting.origin}${path}`, path };
};
