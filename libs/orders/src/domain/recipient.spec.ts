import { readRecipient } from './recipient';

const given = { name: 'Siti', phone: '0812-0000-9101', villageCode: '18.71.01.1001', address: 'Jalan Kartini 12' };

describe('readRecipient', () => {
  it('tidies what people type and keeps every sign of it', () => {
    expect(readRecipient({ ...given, name: "  Siti   O'Brien 🌶️ ", landmark: ' ' })).toMatchObject({ name: "Siti O'Brien 🌶️", phone: '+6281200009101', landmark: null });
  });

  it.each([
    ['name', '\u200b\u200b\u200b'],
    ['name', '🌶️🌶️'],
    ['name', '12345'],
    ['address', '\u200b'.repeat(20)],
    ['address', '0123456789 -- 0123456789'],
  ])('refuses a %s without a single letter', (field, text) => {
    expect(() => readRecipient({ ...given, [field]: text })).toThrow(expect.objectContaining({ code: `orders.${field}`, fields: [expect.objectContaining({ field: `recipient.${field}` })] }));
  });
});
