/**
 * Regencies and cities that share a land border (Kemendagri codes), each pair once.
 * Lampung: 01 Lampung Selatan, 02 Lampung Tengah, 03 Lampung Utara, 04 Lampung Barat, 05 Tulang Bawang, 06 Tanggamus,
 * 07 Lampung Timur, 08 Way Kanan, 09 Pesawaran, 10 Pringsewu, 11 Mesuji, 12 Tulang Bawang Barat, 13 Pesisir Barat,
 * 71 Bandar Lampung, 72 Metro. Banten: 01 Pandeglang, 02 Lebak, 03 Tangerang, 04 Serang, 71 Kota Tangerang,
 * 72 Cilegon, 73 Kota Serang, 74 Tangerang Selatan.
 */
export const NEIGHBOURING_REGENCIES: readonly (readonly [string, string])[] = [
  ['18.01', '18.02'], ['18.01', '18.07'], ['18.01', '18.09'], ['18.01', '18.71'],
  ['18.02', '18.03'], ['18.02', '18.04'], ['18.02', '18.05'], ['18.02', '18.06'], ['18.02', '18.07'],
  ['18.02', '18.09'], ['18.02', '18.10'], ['18.02', '18.12'], ['18.02', '18.72'],
  ['18.03', '18.04'], ['18.03', '18.08'], ['18.03', '18.12'],
  ['18.04', '18.06'], ['18.04', '18.08'], ['18.04', '18.13'],
  ['18.05', '18.07'], ['18.05', '18.11'], ['18.05', '18.12'],
  ['18.06', '18.09'], ['18.06', '18.10'], ['18.06', '18.13'],
  ['18.07', '18.72'], ['18.08', '18.12'], ['18.09', '18.10'], ['18.09', '18.71'], ['18.11', '18.12'],
  ['36.01', '36.02'], ['36.01', '36.04'], ['36.02', '36.03'], ['36.02', '36.04'],
  ['36.03', '36.04'], ['36.03', '36.71'], ['36.03', '36.74'], ['36.71', '36.74'],
  ['36.04', '36.72'], ['36.04', '36.73'],
];
