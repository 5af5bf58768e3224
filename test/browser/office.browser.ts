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
