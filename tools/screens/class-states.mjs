// What one sees of a class after a tap: who sits in it, whom villages named, its code on the wall, its end where there is no signal.
import sharp from 'sharp';
import { closeWithoutSignal, openBatch, runningBatch, sessionNow } from './classes.mjs';
import { LAPTOP, PHONE } from './rooms.mjs';

const BOTH = [PHONE, LAPTOP];

export const classStates = [
  { name: 'kantor-angkatan-peserta', room: 'kantor', person: 'admin', widths: BOTH, go: async (visit, page) => page.goto(`/kerja/kantor/pelatihan/angkatan?id=${await runningBatch(visit)}&bagian=peserta`) },
  { name: 'kantor-angkatan-usulan', room: 'kantor', person: 'admin', widths: BOTH, go: async (visit, page) => page.goto(`/kerja/kantor/pelatihan/angkatan?id=${await openBatch(visit, true)}&bagian=usulan`) },
  {
    name: 'angkatan-kode-sesi', room: 'angkatan', person: 'operator', widths: [PHONE],
    go: async (visit, page) => {
      await page.goto(`/kerja/angkatan/mengajar/sesi?sesi=${await sessionNow(visit)}`);
      await page.getByRole('button', { name: 'Tampilkan kode sesi' }).click();
      await page.locator('[data-code]').waitFor();
    },
  },
  {
    name: 'angkatan-sesi-tanpa-sinyal', room: 'angkatan', person: 'teacher', widths: [PHONE],
    go: async (visit, page) => closeWithoutSignal(visit, page, await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#c7a36a' } }).jpeg().toBuffer()),
  },
];
