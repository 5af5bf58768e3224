/** Tag, two-digit length, value: the only structure EMV QR codes know (EMVCo Merchant-Presented Mode, QRIS profile of ASPI). */
function field(tag: string, value: string): string {
  return `${tag}${String(value.length).padStart(2, '0')}${value}`;
}

/** CRC-16/CCITT-FALSE over the ASCII text, four capital hex digits, as EMV QR wants it in field 63. */
export function crc16(text: string): string {
  let crc = 0xffff;
  for (const byte of Buffer.from(text, 'ascii')) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff;
  }
  return crc.toString(16).toUpperCase().padStart(4, '0');
}

const acquirers: Readonly<Record<string, { site: string; pan: string }>> = {
  gopay: { site: 'COM.GO-JEK.WWW', pan: '936009143180001818' },
  'airpay shopee': { site: 'ID.CO.SHOPEE.WWW', pan: '936009180000001818' },
};

/** @param amount whole rupiah; @param bill at most 25 characters of A-Z, a-z, 0-9 */
export function qrisString(acquirer: string, amount: number, bill: string): string {
  const { site, pan } = acquirers[acquirer] ?? { site: 'COM.GO-JEK.WWW', pan: '936009143180001818' };
  const text = [
    field('00', '01'),
    field('01', '12'), // dynamic: one code, one payment
    field('26', field('00', site) + field('01', pan) + field('02', 'G018180001') + field('03', 'UMI')),
    field('51', field('00', 'ID.CO.QRIS.WWW') + field('02', 'ID1018180001818') + field('03', 'UMI')),
    field('52', '5499'), // food and village goods
    field('53', '360'), // rupiah, ISO 4217
    field('54', String(amount)),
    field('58', 'ID'),
    field('59', 'ETALASE DESA'),
    field('60', 'BANDAR LAMPUNG'),
    field('61', '35111'),
    field('62', field('01', bill.slice(0, 25)) + field('07', 'A01')),
    '6304',
  ].join('');
  return text + crc16(text);
}
