import { MAX_PHOTOS } from '../photo-sizes';
import type { PhotoView } from '../views';
import { CLEAR } from './columns';
import type { Fault, SheetContext } from './plan';
import { photoName } from './product-cells';
import type { Said } from './shared-fields';

/** One form for a photo's name in a cell and in a zip: without folders, in small letters. */
export const fileName = (name: string): string => (name.split(/[\\/]/).at(-1) ?? '').normalize('NFC').trim().toLowerCase();

export const photoNames = (text: string): string[] => (text.toLowerCase() === CLEAR ? [] : [...new Set(text.split(/[;,\n]/).map(fileName).filter(Boolean))]);

/** The photos a cell names, in its order: those the product has already, and those of the zip. `undefined` when one is wrong. */
export function readPhotos(cell: Said, kept: readonly PhotoView[], alt: string, context: SheetContext, report: (fault: Fault) => void): PhotoView[] | undefined {
  const refuse = (reason: string, fix: string): undefined => void report({ row: cell.row, column: 'photos', value: cell.text, reason, fix });
  const names = photoNames(cell.text);
  if (names.length > MAX_PHOTOS) return refuse(`Fotonya ${names.length}, terlalu banyak.`, `Satu produk paling banyak punya ${MAX_PHOTOS} foto. Pilih yang terbaik.`);
  const photos: PhotoView[] = [];
  for (const name of names) {
    const own = kept.find((photo) => photoName(photo) === name);
    const found = own ?? context.photo(name);
    if (found === null) return refuse(`Foto "${name}" tidak ada di dalam zip.`, 'Periksa ejaan namanya, atau masukkan foto itu ke dalam zip.');
    if ('reason' in found) return refuse(`Foto "${name}": ${found.reason}`, found.fix);
    if (!photos.some((photo) => photo.hash === found.hash)) photos.push(own ?? { ...found, alt });
  }
  return photos;
}
