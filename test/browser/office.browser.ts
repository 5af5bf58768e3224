import { Client } from 'pg';
import type { Browser } from 'playwright-core';
import { planOf, type PlannedScreen, type ScreenState, settle, STATES, Visitors } from '../../tools/screens/index.mjs';
import { at, complaintsOf, LAPTOP, openBrowser, PHONE, picture, watchForSecrets } from '../support/browser';
import { faultsOf } from '../support/browser-look';
import { browserDatabase } from '../support/office';

/** Rooms in which people are looked at, let in and stopped, and the doors to them; the list is the one pictures are taken of. */
const ROOMS = new Set(['kantor', 'operator', 'pintu']);
const isJoining = ({ name, room }: PlannedScreen | ScreenState): boolean => ROOMS.has(room) || /^(kerja-)?gabung|^dihentikan/.test(name);
const SCREENS = [...planOf(process.cwd()), ...STATES].filter(isJoining);

let browser: Browser;
let visitors: Visitors;
const complaints: string[][] = [];

beforeAll(async () => {
  browser = await openBrowser();
  // A phone gets one code a minute, and other files have just asked for some.
  const database = new Client({ connectionString: browserDatabase() });
  await database.connect();
  await database.query('DELETE FROM accounts.sign_in_code');
  await database.end();
  visitors = new Visitors(browser, { shop: at.shop, sandbox: at.sandbox, dataDir: process.env.JOURNEY_DATA ?? '', databaseUrl: browserDatabase() }, (context) => {
    watchForSecrets(context);
    // Not signed in is how the workspace learns that nobody is.
    complaints.push(complaintsOf(context, (complaint) => complaint.startsWith('401 GET')));
  });
});
afterAll(() => browser?.close());

it('looks at every room and door of the office', () => {
  expect(SCREENS.filter(({ room }) => room === 'kantor').length).toBeGreaterThan(25);
  expect(SCREENS.length).toBeGreaterThan(45);
});

it.each(SCREENS.map((screen) => [screen.name, screen] as const))('%s is readable, reachable and within its screen, on a phone and on a laptop', async (name, screen) => {
  const page = await visitors.lookAt(screen, PHONE.viewport?.width ?? 360);
  await settle(page);
  const onPhone = await faultsOf(page);
  await picture(page, `office-${name}`);
  await page.setViewportSize(LAPTOP.viewport ?? { width: 1280, height: 800 });
  const onLaptop = await faultsOf(page);
  await picture(page, `office-${name}`);
  await visitors.leave(page);
  const said = complaints.flatMap((list) => list.splice(0));
  expect({ onPhone, onLaptop, complaints: said }).toEqual({ onPhone: [], onLaptop: [], complaints: [] });
});

it('asks once more, with whose debt and how much, before one is written off', async () => {
  const asked = { id: '1', account: '01949b56-0000-7000-8000-000000000001', label: 'Toko Contoh', amountRupiah: 30_000, reason: 'Toko sudah tutup sejak lama', state: 'asked', askedBy: 'Petugas lain', isMine: false, askedAt: new Date().toISOString(), decidedBy: null, decidedAt: null };
  const page = await visitors.lookAt({ name: 'hapus-utang', room: 'kantor', person: 'checker', widths: [], go: () => Promise.resolve() }, PHONE.viewport?.width ?? 360);
  const decided: string[] = [];
  // The demo has no shop that will never pay.
  await page.route('**/api/office/write-offs**', (route) => {
    const { pathname } = new URL(route.request().url());
    if (route.request().method() === 'GET') return route.fulfill({ json: { items: decided.length === 0 ? [asked] : [{ ...asked, state: 'booked', decidedBy: 'Anda' }] } });
    decided.push(pathname);
    return route.fulfill({ status: 204 });
  });
  await page.goto('/kerja/kantor/pencairan');
  await page.getByRole('button', { name: 'Setujui, hapus utangnya' }).click();
  const sheet = page.getByRole('dialog', { name: 'Hapus utang ini?' });
  await sheet.getByText('Toko Contoh').waitFor();
  await sheet.getByText('Rp30.000').waitFor();
  expect([decided, await faultsOf(page)]).toEqual([[], []]);
  await picture(page, 'office-hapus-utang');
  await sheet.getByRole('button', { name: 'Ya, hapus utangnya' }).click();
  await page.getByText('Dihapus', { exact: true }).waitFor();
  expect(decided).toEqual(['/api/office/write-offs/1/approve']);
  await visitors.leave(page);
});

it('leads an officer of money from the door to the payouts, whose room is not empty', async () => {
  const page = await visitors.lookAt({ name: 'pintu-keuangan', room: 'kantor', person: 'finance', widths: [], go: (_, at) => at.goto('/kerja/') }, LAPTOP.viewport?.width ?? 1280);
  await page.getByRole('heading', { level: 1, name: 'Pencairan' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/kerja/kantor/pencairan');
  await visitors.leave(page);
});

it('shows an operator the class of the day on the desk, one tap from its register', async () => {
  const page = await visitors.lookAt({ name: 'kelas-hari-ini', room: 'operator', person: 'operator', widths: [], go: (_, at) => at.goto('/kerja/operator') }, PHONE.viewport?.width ?? 360);
  await page.getByRole('list', { name: 'Kelas yang Anda ajar' }).getByRole('link').first().click();
  await page.getByRole('heading', { level: 1, name: 'Daftar hadir' }).waitFor();
  await visitors.leave(page);
});
