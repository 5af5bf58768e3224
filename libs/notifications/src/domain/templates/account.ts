import type { Locale } from '@etalase/kernel';
import type { Rendered } from '../views';

/** The code stands first, so that it can be read on a locked screen. No link: a code message with a link teaches people to be robbed. */
export function signInCode(code: string, locale: Locale): Rendered {
  return locale === 'en'
    ? { title: 'Your sign-in code', text: `${code} is your Etalase Desa sign-in code. It works for 5 minutes. Never give it to anybody, not even to us.`, path: '/masuk' }
    : { title: 'Kode masuk Anda', text: `${code} adalah kode masuk Etalase Desa Anda. Berlaku 5 menit. Jangan berikan kepada siapa pun, termasuk petugas.`, path: '/masuk' };
}
