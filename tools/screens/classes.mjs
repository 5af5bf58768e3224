// Classes of the demo: one that goes on, one that was taught, those to come.

const idOf = (found, what) => {
  if (!found) throw new Error(`the demo has no ${what}`);
  return found.id;
};

const taught = (visit) => visit.once('taught sessions', async () => (await visit.get('operator', '/api/me/sessions')).items);

/** The class that goes on. */
export const sessionNow = async (visit) => idOf((await taught(visit)).find(({ state }) => state === 'open'), 'class that goes on');
export const runningBatch = async (visit) => idOf((await taught(visit)).find(({ state }) => state === 'open')?.batch, 'batch with a class that goes on');

/** One in which there is a seat to ask for, or one that villages name people for. */
export async function openBatch(visit, isNamed = false) {
  const { items } = await visit.once('open batches', () => visit.get('nobody', '/api/training/batches?limit=50'));
  return idOf(items.find(({ byNomination }) => byNomination === isNamed), 'batch to come');
}

/** The one whose practice waits for who taught it: somebody of it has begun the course. */
export async function taughtBatch(visit) {
  await visit.once('course of the villager', async () => {
    const { villageCode } = await visit.shop();
    await visit.call('villager', 'POST', '/api/training/enrolments', { course: 'onboarding-umkm', villageCode, sex: 'f', ageBand: '35-44', participantType: 'warga', name: 'Peserta Contoh 001' });
  });
  return idOf((await taught(visit)).find(({ state }) => state === 'closed')?.batch, 'class that was taught');
}

/** In front of the room, the signal gone, the class about to end: what is done there lies on the phone of who teaches. */
export async function closeWithoutSignal(visit, page, photo) {
  await page.goto(`/kerja/angkatan/mengajar/sesi?sesi=${await sessionNow(visit)}`);
  await page.getByRole('button', { name: 'Foto kegiatan dan akhiri sesi' }).waitFor();
  await page.context().setOffline(true);
  await page.getByRole('button', { name: /^Catat .* tanpa kartu$/ }).first().click();
  await page.getByRole('button', { name: 'Kartu tertinggal' }).click();
  await page.getByRole('button', { name: 'Catat', exact: true }).click();
  await page.getByText(/tersimpan di HP ini, menunggu sinyal/).waitFor();
  await page.getByRole('button', { name: 'Foto kegiatan dan akhiri sesi' }).click();
  await page.getByLabel('Foto kegiatan', { exact: true }).setInputFiles({ name: 'kelas.jpg', mimeType: 'image/jpeg', buffer: photo });
  await page.getByText('1 foto', { exact: true }).waitFor();
}
