import sharp from 'sharp';
import type { Page } from 'playwright-core';
import type { Course, Question } from '../../libs/seller-training/src/domain/course';
import { isRight, paperOf, type TestRole } from '../../libs/seller-training/src/domain/learning/papers';
import { CourseFiles } from '../../libs/seller-training/src/persistence/course-files';

/** The courses as their files say them, keys and all: what no phone ever has. */
export async function courseOf(code: string): Promise<Course> {
  const found = (await new CourseFiles().all()).find(({ course }) => course.code === code);
  if (!found) throw new Error(`there is no course ${code}`);
  return found.course;
}

/** Five bright photos of different things. */
export const fivePhotos = (): Promise<Buffer[]> =>
  Promise.all(
    ['M0 0h600v1200H0z', 'M0 0h1200v400H0z', 'M600 0h600v1200H600z', 'M0 800h1200v400H0z', 'M300 300h600v600H300z'].map((shape, index) =>
      sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="1200"><path fill="#f0e4cc" d="M0 0h1200v1200H0z"/><path fill="#8a5a2a" d="${shape}"/><circle cx="${200 + index * 180}" cy="${900 - index * 150}" r="120" fill="#fff"/></svg>`)).png().toBuffer(),
    ),
  );

/** A learner in the room of training, by taps. */
export class LearnerPage {
  constructor(
    readonly page: Page,
    private readonly course: Course,
  ) {}

  get base(): string {
    return `/kerja/pelatihan/${this.course.code}`;
  }

  /** Enrols and takes the course along; there must be a line. */
  async begin(name: string): Promise<void> {
    await this.page.goto(this.base);
    await this.page.getByRole('button', { name: 'Mulai belajar' }).click();
    await this.page.getByLabel('Nama lengkap').fill(name);
    await this.page.getByLabel('Desa Anda').pressSequentially('sekincau');
    await this.page.locator('.choice').filter({ hasText: /sekincau/i }).first().click();
    await this.page.getByText('Perempuan', { exact: true }).click();
    await this.page.getByLabel('Umur').selectOption('35-44');
    await this.page.getByRole('button', { name: 'Daftar dan simpan di HP' }).click();
    await this.page.getByText('Semua bahan kursus ini tersimpan di HP.').waitFor();
  }

  /** Answers a test, that many of its questions right, and hands it in. */
  async take(role: TestRole, right: number, ordinal = 1): Promise<void> {
    await this.page.goto(`${this.base}/tes/${role === 'pre' ? 'awal' : 'akhir'}`);
    await this.page.getByRole('button', { name: 'Mulai', exact: true }).click();
    for (const [index, question] of paperOf(this.course.blueprint, role, ordinal).entries()) {
      await this.page.getByText(`Soal ${index + 1} dari`).waitFor();
      await this.answer(question, index < right);
      await this.page.getByRole('button', { name: 'Lanjut', exact: true }).click();
    }
    await this.page.getByText('Semua soal sudah dijawab.').waitFor();
    await this.page.getByRole('button', { name: 'Kumpulkan' }).click();
  }

  private async answer(question: Question, rightly: boolean): Promise<void> {
    if (question.kind === 'number') return this.page.getByLabel(question.prompt).fill(String(rightly ? question.answer : question.answer + question.tolerance + 1));
    const options = question.kind === 'true_false' ? [0, 1] : question.options.map((_, index) => index);
    const given = question.kind === 'true_false' ? [question.answer === rightly ? 0 : 1] : rightly ? options.filter((index) => question.options[index]?.isRight) : options.filter((index) => !question.options[index]?.isRight).slice(0, 1);
    if (isRight(question, question.kind === 'true_false' ? given[0] === 0 : given) !== rightly) throw new Error(`the test cannot answer ${question.id}`);
    for (const index of given) await this.page.locator('.question .choice').nth(index).click();
  }

  /** From the first lesson to the last, as the button leads. @returns how many there were */
  async readAll(): Promise<number> {
    await this.page.goto(this.base);
    await this.page.getByRole('link', { name: /^Lanjut: / }).click();
    for (let count = 1; ; count += 1) {
      const button = this.page.getByRole('button', { name: /^Selesai/ });
      const title = await this.page.getByRole('heading', { level: 1 }).innerText();
      const isLast = (await button.innerText()).trim() === 'Selesai';
      await button.click();
      if (isLast) return count;
      await this.page.waitForFunction((before) => document.querySelector('h1')?.textContent !== before, title);
    }
  }

  /** A product that passes the checklist. */
  async makeListing(photos: readonly Buffer[]): Promise<void> {
    const { page } = this;
    await page.goto(`${this.base}/toko/produk`);
    await page.getByRole('link', { name: 'Produk baru' }).click();
    await page.getByLabel('Foto produk').setInputFiles(photos.map((buffer, index) => ({ name: `foto-${index}.png`, mimeType: 'image/png', buffer })));
    await page.getByAltText('Foto 5').waitFor();
    await page.getByLabel('Nama produk').fill('Gula semut aren 500 gram');
    await page.getByLabel('Keterangan').fill('Bahan: nira aren dari kebun sendiri, tanpa campuran. Berat bersih 500 gram. Diayak dua kali. Simpan rapat di tempat kering, tahan satu tahun.');
    await page.getByLabel('Jenis', { exact: true }).selectOption('makanan');
    await page.getByLabel('Harga pokok satu').fill('21500');
    await page.getByLabel('Harga jual satu').fill('32000');
    await page.getByLabel('Berat satu, dalam gram').fill('540');
    await page.getByText('Sudah ditimbang bersama bungkusnya').click();
    await page.getByLabel('Stok', { exact: true }).fill('8');
    await page.getByLabel('Tahan berapa hari').fill('365');
    await page.getByRole('button', { name: 'Simpan dan periksa' }).click();
    await page.getByRole('heading', { name: 'Daftar periksa' }).waitFor();
    const open = await page.locator('.ticks .is-open').allInnerTexts();
    if (open.length > 0) throw new Error(`the checklist still asks for: ${open.join('; ')}`);
    await page.getByText('Semua lolos.').waitFor();
  }

  /** The plain order, from arrival to done. */
  async workOrder(): Promise<void> {
    const { page } = this;
    await page.goto(`${this.base}/toko/pesanan/biasa`);
    await page.getByRole('button', { name: 'Terima pesanan' }).click();
    await page.getByRole('button', { name: 'Sudah dikemas' }).click();
    const sheet = page.getByRole('dialog');
    for (let count = 0; count < 2; count += 1) await sheet.getByRole('button', { name: /^Tambah/ }).click();
    await sheet.getByRole('button', { name: 'Sudah dikemas' }).click();
    await page.getByRole('button', { name: 'Kirim sekarang' }).click();
    await sheet.getByLabel('Nomor resi').fill('LATIHAN123');
    await sheet.getByRole('button', { name: 'Sudah saya kirim' }).click();
    for (const state of ['Sudah sampai', 'Sudah sampai', 'Selesai']) {
      await page.getByRole('button', { name: 'Tunggu simulasi: satu hari' }).click();
      await page.locator('.badge').filter({ hasText: state }).first().waitFor();
    }
  }
}
