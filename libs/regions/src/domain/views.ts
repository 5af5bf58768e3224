export type RegionLevel = 'province' | 'regency' | 'district' | 'village';
export type RegionKind = 'provinsi' | 'kabupaten' | 'kota' | 'kecamatan' | 'desa' | 'kelurahan';

/** A row of the tree. The Kemendagri code is the identity (`18.04.11.2003`), never the name. */
export interface Region {
  code: string;
  /** With its kind: `Desa Sekincau`, `Kab. Lampung Barat`. */
  name: string;
  /** Without: `Sekincau`. */
  shortName: string;
  level: RegionLevel;
  kind: RegionKind;
  parentCode: string | null;
}

export type SignalLevel = 'none' | 'weak' | 'fair' | 'good' | 'unknown';

/** Signal is a measured level with a date and a source, not a yes or no. */
export interface VillageSignal {
  level: SignalLevel;
  /** ISO date of the measurement, `null` when unknown. */
  asOf: string | null;
  source: string | null;
}

/** Names from village to province, ready to show. */
export interface RegionPath {
  province: Region;
  regency: Region;
  district?: Region;
  village?: Region;
  /** `Desa Sekincau, Kec. Sekincau, Kab. Lampung Barat` (as deep as the code goes). */
  label: string;
}

export interface RegionMatch {
  code: string;
  level: RegionLevel;
  label: string;
}
