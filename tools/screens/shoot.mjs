// One screen, whole, as a picture.
import { join } from 'node:path';
import sharp from 'sharp';

/** Beyond this a picture helps nobody. */
const TALLEST = 2_400;
/** All of them lie in git: 170 screens in less than 6 MB. */
const QUALITY = 30;
/** A laptop's screen is still read at three quarters. */
const WIDEST = 960;
const PATIENCE_MS = 2_000;

/** Answers have come, words and pictures stand. */
export async function settle(page) {
  await page.locator('h1').first().waitFor();
  // The page of components shows grey places for ever.
  if (!page.url().endsWith('/komponen')) await page.locator('.waiting').first().waitFor({ state: 'detached' });
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => globalThis.document.fonts.ready.then(() => undefined));
}

/** The whole page in one view, so that bars fixed to the bottom are at the bottom and late pictures load. */
export async function shoot(page, folder, name) {
  const { width, height } = page.viewportSize();
  await settle(page);
  const tall = await page.evaluate(() => {
    // A sheet takes at most nine tenths of a view: it is shown whole, the page behind it is not.
    const sheet = globalThis.document.querySelector('dialog[open]');
    return Math.ceil(sheet ? sheet.firstElementChild.offsetHeight + sheet.lastElementChild.scrollHeight * 1.12 + 60 : globalThis.document.documentElement.scrollHeight);
  });
  await page.setViewportSize({ width, height: Math.min(TALLEST, Math.max(height, tall)) });
  await page.waitForLoadState('networkidle');
  await page.evaluate((patience) => {
    // A picture that is never drawn never decodes.
    const seen = (image) => Promise.race([image.decode().catch(() => undefined), new Promise((resolve) => globalThis.setTimeout(resolve, patience))]);
    return Promise.all([...globalThis.document.images].map(seen)).then(() => undefined);
  }, PATIENCE_MS);
  const png = await page.screenshot({ animations: 'disabled' });
  await page.setViewportSize({ width, height });
  const file = `${name}-${width}.webp`;
  const { size } = await sharp(png).resize({ width: WIDEST, withoutEnlargement: true }).webp({ quality: QUALITY, effort: 5 }).toFile(join(folder, file));
  return { file, size };
}
