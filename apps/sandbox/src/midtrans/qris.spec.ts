import { crc16, qrisString } from './qris';

/** Splits an EMV text into its fields, the way a scanner does. */
function fields(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (let at = 0; at < text.length; ) {
    const length = Number(text.slice(at + 2, at + 4));
    found.set(text.slice(at, at + 2), text.slice(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return found;
}

describe('qrisString', () => {
  it('computes the checksum every EMV reader checks', () => expect(crc16('123456789')).toBe('29B1'));

  it.each(['gopay', 'airpay shopee'])('is a readable dynamic QRIS for %s', (acquirer) => {
    const text = qrisString(acquirer, 275_000, 'f40a1b451ec642b3a6d833898403552f');
    const read = fields(text);
    expect(text.startsWith('000201010212')).toBe(true);
    expect(read.get('53')).toBe('360');
    expect(read.get('54')).toBe('275000');
    expect(read.get('58')).toBe('ID');
    expect([...read.keys()].at(-1)).toBe('63');
    expect(read.get('63')).toBe(crc16(text.slice(0, -4)));
    expect(fields(read.get('62') ?? '').get('01')).toHaveLength(25);
  });
});
