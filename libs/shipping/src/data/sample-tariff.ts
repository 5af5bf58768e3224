/**
 * A made-up but plausible price list, so that a fresh installation can sell before the office has signed with couriers.
 * It is written as the CSV the office would import and goes through the same checks.
 */
interface SampleService {
  courier: string;
  service: string;
  maxKg: number;
  /** Rupiah per kg in the zones same_regency, neighbouring, province, before the island factor. */
  perKg: readonly [number, number, number];
  /** Smallest charge in kg: cargo services carry little parcels only at the price of big ones. */
  minimumKg: number;
  days: readonly (readonly [number, number])[];
}

const SERVICES: readonly SampleService[] = [
  { courier: 'Kurir Nusantara', service: 'Kilat', maxKg: 10, perKg: [14_000, 19_000, 24_000], minimumKg: 1, days: [[1, 1], [1, 2], [1, 2]] },
  { courier: 'Kurir Nusantara', service: 'Reguler', maxKg: 30, perKg: [8_000, 11_000, 14_000], minimumKg: 1, days: [[1, 2], [2, 3], [2, 4]] },
  { courier: 'Pos Desa', service: 'Reguler', maxKg: 30, perKg: [7_500, 10_500, 13_000], minimumKg: 1, days: [[2, 3], [2, 4], [3, 5]] },
  { courier: 'Kargo Desa', service: 'Hemat', maxKg: 100, perKg: [3_000, 4_000, 5_000], minimumKg: 10, days: [[2, 4], [3, 5], [4, 7]] },
];

const ZONES = ['same_regency', 'neighbouring', 'province'];

/** Percent of the Sumatra price by island group: first digit of the province code, 3 = Java. */
const ISLAND_PERCENT: Readonly<Record<string, number>> = { '1': 100, '2': 110, '3': 85, '5': 120, '6': 125, '7': 130, '8': 160, '9': 200 };

const toHundreds = (amount: number): number => Math.round(amount / 100) * 100;

/** The sample as CSV for one province. */
export function sampleTariffCsv(provinceCode: string): string {
  const percent = ISLAND_PERCENT[provinceCode[0] ?? ''] ?? 100;
  const rows = SERVICES.flatMap(({ courier, service, maxKg, perKg, minimumKg, days }) =>
    ZONES.flatMap((zone, index) => {
      const price = toHundreds(((perKg[index] ?? 0) * percent) / 100);
      const head = [courier, service, zone];
      const eta = days[index] ?? [2, 4];
      const bulk = [...head, minimumKg, maxKg, 0, price, ...eta];
      return minimumKg === 1 ? [bulk] : [[...head, 1, minimumKg - 1, price * minimumKg, 0, ...eta], bulk];
    }),
  );
  return ['courier,service,zone,min_kg,max_kg,base_rupiah,per_kg_rupiah,eta_min_days,eta_max_days', ...rows.map((row) => row.join(','))].join('\n');
}
