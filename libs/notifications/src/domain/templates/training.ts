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
