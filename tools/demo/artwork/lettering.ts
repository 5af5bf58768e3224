import { lettering, type LetteringOptions } from '@etalase/ui';
import type { Sheet } from './sheet';

export { textWidth, wrap } from '@etalase/ui';

/** One line of text as shapes on the sheet. */
export const letter = (sheet: Sheet, text: string, options: LetteringOptions): void => sheet.raw(lettering(text, options));
