/** Why a review should not be there. */
export const REASONS = {
  not_about_product: 'Bukan tentang barangnya',
  abuse: 'Kata kasar atau menghina',
  personal_data: 'Memuat data orang',
  spam: 'Iklan atau tautan',
  fake: 'Ulasan bohong',
  other: 'Lainnya',
} as const;
