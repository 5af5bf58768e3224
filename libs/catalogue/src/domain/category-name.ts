import { errors } from './errors';

/** @throws DomainError `catalogue.category_name` naming the language. */
export function categoryName(name: { id: string; en: string }): { nameId: string; nameEn: string } {
  const tidy = (text: string, field: string): string => {
    const words = text.normalize('NFC').replace(/\s+/g, ' ').trim();
    if (words.length < 2 || words.length > 60) throw errors.make('category_name', {}, { field });
    return words;
  };
  return { nameId: tidy(name.id, 'nameId'), nameEn: tidy(name.en, 'nameEn') };
}
