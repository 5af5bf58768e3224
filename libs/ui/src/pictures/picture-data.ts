interface Noted {
  title: string;
  note?: string | undefined;
}

/** A drawing as data: the same shapes as the course files have, so that whoever holds a course can draw it. */
export type PictureData = { alt: string } & (
  | { kind: 'steps'; items: readonly Noted[] }
  | { kind: 'cycle'; items: readonly Noted[] }
  | { kind: 'parts'; shape: 'phone' | 'label' | 'parcel' | 'sheet' | 'shop'; items: readonly Noted[] }
  | { kind: 'compare'; good: Side; bad: Side }
  | { kind: 'sum'; rows: readonly { label: string; amount: number; total?: boolean | undefined }[] }
  | { kind: 'tree'; root: string; branches: readonly Side[] }
  | { kind: 'bars'; unit: string; rows: readonly { label: string; value: number }[] }
);
export interface Side {
  title: string;
  items: readonly string[];
}
export type PictureOf<Kind extends PictureData['kind']> = Extract<PictureData, { kind: Kind }>;
