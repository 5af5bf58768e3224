// Screens one comes to by doing something, as a person does it. Each leads the page there and gives `null`.

const COURSE = 'onboarding-umkm';

export async function toCart(visit, page) {
  const { slug } = await visit.card();
  await page.goto(`/produk/${slug}`);
  await page.getByRole('button', { name: 'Masuk keranjang' }).click();
  await page.waitForURL(/\/keranjang/);
  return null;
}

export async function toAddress(visit, page) {
  await toCart(visit, page);
  await page.getByRole('link', { name: 'Lanjut ke alamat' }).click();
  await page.getByRole('heading', { name: 'Dikirim ke siapa?' }).waitFor();
  return null;
}

export async function toShipping(visit, page) {
  await toAddress(visit, page);
  await page.getByLabel('Nama penerima').fill('Pembeli Contoh');
  await page.getByLabel('Nomor HP (WhatsApp)').fill(visit.people.shopper.phone);
  const { districtName, village } = await visit.shopPlace();
  await page.getByLabel(/^(Desa atau kelurahan|Ganti desa)/).pressSequentially(`${village} ${districtName}`.toLowerCase());
  await page.locator('[data-matches] label').first().click();
  await page.getByLabel('Alamat rumah').fill('Jalan Kartini 12, RT 03');
  await page.getByRole('button', { name: 'Lanjut pilih pengiriman' }).click();
  await page.getByRole('heading', { name: 'Bagaimana dikirimnya?' }).waitFor();
  return null;
}

export async function toPayment(visit, page) {
  await toShipping(visit, page);
  await page.getByRole('button', { name: 'Lanjut ke pembayaran' }).click();
  await page.getByRole('heading', { name: 'Periksa lalu bayar' }).waitFor();
  return null;
}

export async function toCode(visit, page) {
  await page.goto('/masuk');
  await page.getByLabel(/Nomor HP/).fill(visit.people.stranger.phone);
  await page.getByRole('button', { name: /[Kk]irim kode/ }).click();
  await page.waitForURL(/\/masuk\/kode/);
  return null;
}

export async function toReviewForm(visit, page) {
  await page.goto(`/pesanan/${await visit.orderToken('completed')}/ulasan`);
  await page.locator('main a[href*="/ulasan/"]').first().click();
  await page.waitForURL(/\/ulasan\/.+\/\d+/);
  return null;
}

/** A place in a course that was taken along: who looks has enrolled once, and each browser keeps the course for itself. */
export async function toCourse(visit, page, path = '') {
  await visit.once('course of the learner', async () => {
    const { villageCode } = await visit.shop();
    await visit.call('learner', 'POST', '/api/training/enrolments', { course: COURSE, villageCode, sex: 'f', ageBand: '35-44', participantType: 'pelaku UMKM', name: 'Warga Belajar' });
  });
  await page.goto(`/kerja/pelatihan/${COURSE}`);
  const isHere = page.getByText('Semua bahan kursus ini tersimpan di HP.');
  const take = page.getByRole('button', { name: 'Unduh ke HP ini' });
  await take.or(isHere).first().waitFor();
  if (await take.isVisible()) await take.click();
  await isHere.waitFor();
  if (path !== '') await page.goto(`/kerja/pelatihan/${COURSE}${path}`);
  return null;
}

/** Of somebody who came to a class: two steps, under way. */
export async function writePlan(visit, page) {
  await visit.once('plan of the villager', async () => {
    const { batch } = (await visit.get('villager', '/api/me/plans')).items[0];
    const dueOn = new Date(Date.parse(batch.endsOn) + 25 * 86_400_000).toISOString().slice(0, 10);
    const steps = [['Foto ulang keripik dan gula semut di dekat jendela', 0], ['Cetak 50 label dengan tanggal kedaluwarsa', 75_000]];
    await visit.call('villager', 'PUT', `/api/me/plans/${batch.id}`, { items: steps.map(([what, budgetRupiah]) => ({ id: crypto.randomUUID(), what, budgetRupiah, dueOn })) });
    await visit.call('villager', 'POST', `/api/me/plans/${batch.id}/beginning`);
  });
  await page.goto('/kerja/angkatan/rencana');
  await page.locator('.steps-list__item').first().waitFor();
}
