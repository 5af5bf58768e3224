export type CardOutcome = 'accept' | 'challenge' | 'deny_bank' | 'deny_fds';

export interface TestCard {
  readonly number: string;
  readonly bank: string;
  readonly outcome: CardOutcome;
  readonly asksOtp: boolean;
  readonly words: string;
}

export const ordinaryCard: TestCard = { number: '4811111111111114', bank: 'bni', outcome: 'accept', asksOtp: true, words: 'Diterima, dengan kode OTP' };

/** The cards of Midtrans' sandbox (docs.midtrans.com, testing payments): any month to come, CVV 123, OTP 112233. */
export const testCards: readonly TestCard[] = [
  ordinaryCard,
  { number: '5211111111111117', bank: 'mandiri', outcome: 'accept', asksOtp: true, words: 'Diterima, dengan kode OTP' },
  { number: '4411111111111118', bank: 'bca', outcome: 'accept', asksOtp: false, words: 'Diterima, tanpa OTP' },
  { number: '5410111111111116', bank: 'bri', outcome: 'accept', asksOtp: false, words: 'Diterima, tanpa OTP' },
  { number: '4511111111111117', bank: 'bni', outcome: 'challenge', asksOtp: true, words: 'Diperiksa dulu (challenge)' },
  { number: '5510111111111115', bank: 'mandiri', outcome: 'challenge', asksOtp: true, words: 'Diperiksa dulu (challenge)' },
  { number: '4911111111111113', bank: 'bni', outcome: 'deny_bank', asksOtp: true, words: 'Ditolak bank' },
  { number: '4711111111111115', bank: 'bca', outcome: 'deny_bank', asksOtp: true, words: 'Ditolak bank' },
  { number: '4611111111111116', bank: 'bni', outcome: 'deny_fds', asksOtp: true, words: 'Ditolak pemeriksaan penipuan' },
  { number: '5411111111111115', bank: 'mandiri', outcome: 'deny_fds', asksOtp: true, words: 'Ditolak pemeriksaan penipuan' },
];

export const OTP = '112233';

export const masked = (number: string): string => `${number.slice(0, 8)}-${number.slice(-4)}`;
