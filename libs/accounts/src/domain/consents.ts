import { minutes } from '@etalase/kernel';
import type { RateRule } from '@etalase/platform';

/** What a person agrees to by a code on their own phone. UU 27/2022: one consent for one purpose. */
export const CONSENT_PURPOSES = ['assistance', 'payout-account'] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

export interface ConsentText {
  /** Kept with each consent; a text that was once shown is never edited, a new one is added with a new version. */
  version: string;
  title: string;
  /** Short sentences to be read aloud. `{village}` and `{operator}` are filled in. */
  sentences: readonly string[];
}

/** Newest last. */
export const ASSISTANCE_TEXTS: readonly ConsentText[] = [
  {
    version: '2026-11-1',
    title: 'Izin didampingi operator desa',
    sentences: [
      'Saya minta {operator}, operator desa {village}, membantu membuka dan mengurus toko saya di Etalase Desa.',
      'Operator boleh mengisi data saya, memotret KTP dan produk saya, dan mengerjakan pesanan saya. Operator memakai HP dan akunnya sendiri.',
      'Operator tidak boleh melihat atau memindahkan uang saya. Rekening hanya bisa dipasang dengan kode yang masuk ke HP saya.',
      'Data KTP saya disimpan terkunci. Hanya petugas pemeriksa yang boleh melihatnya, dan setiap kali dilihat akan tercatat.',
      'Semua yang dikerjakan operator atas nama saya tercatat. Saya boleh mengakhiri izin ini kapan saja dari HP saya, tanpa alasan.',
    ],
  },
];

export const currentAssistanceText = (): ConsentText => ASSISTANCE_TEXTS.at(-1) as ConsentText;

export const fillConsent = ({ sentences, ...rest }: ConsentText, words: { village: string; operator: string }): ConsentText => ({
  ...rest,
  sentences: sentences.map((sentence) => sentence.replace('{village}', words.village).replace('{operator}', words.operator)),
});

export const CONSENT_CODE_LIFE_MS = minutes(10);
export const CONSENT_CODE_TRIES = 5;
/** As for signing in: five codes times five tries in a quarter of an hour. */
export const CONSENT_CODES_PER_PHONE: RateRule = { limit: 5, windowSeconds: 15 * 60 };
/** An operator at a market day may sign up one seller after another, but is no sender of messages to strangers. */
export const CONSENT_CODES_PER_ASKER: RateRule = { limit: 40, windowSeconds: 3_600 };
