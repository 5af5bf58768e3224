import { readSettings } from '../config/settings';
import { Secrets } from './secrets';

const DATABASE_URL = 'postgres://nobody@localhost/none';
const OLD = 'the-key-of-last-year-with-enough-length-01';
const NEW = 'the-key-of-this-year-with-enough-length-02';
const secrets = (SECRET_KEY: string, SECRET_KEYS_OLD?: string): Secrets => new Secrets(readSettings({ DATABASE_URL, SECRET_KEY, SECRET_KEYS_OLD }));

describe('secrets', () => {
  it('opens what it sealed, for its purpose only', () => {
    const { seal, open } = { seal: secrets(NEW).seal.bind(secrets(NEW)), open: secrets(NEW).open.bind(secrets(NEW)) };
    const sealed = seal('1801234567890001', 'nik');
    expect(sealed).toMatch(/^v2\.[0-9a-f]{8}\./);
    expect(open(sealed, 'nik')).toBe('1801234567890001');
    expect(() => open(sealed, 'payout-account')).toThrow('changed or belongs elsewhere');
    expect(() => open(`${sealed.slice(0, -2)}AA`, 'nik')).toThrow();
    expect(() => open('nonsense', 'nik')).toThrow('unknown form');
  });

  it('seals files and notices a changed byte', () => {
    const photo = Buffer.from('not really a photo');
    const sealed = secrets(NEW).sealBytes(photo, 'document');
    expect(sealed.includes(photo)).toBe(false);
    expect(secrets(NEW).openBytes(sealed, 'document')).toEqual(photo);
    sealed[sealed.length - 1] = (sealed[sealed.length - 1] ?? 0) ^ 1;
    expect(() => secrets(NEW).openBytes(sealed, 'document')).toThrow();
  });

  it('opens under a new key what an older one sealed, while the old one is named', () => {
    const text = secrets(OLD).seal('rahasia', 'nik');
    const file = secrets(OLD).sealBytes(Buffer.from('berkas'), 'document');
    const rotated = secrets(NEW, OLD);
    expect([rotated.open(text, 'nik'), rotated.openBytes(file, 'document').toString()]).toEqual(['rahasia', 'berkas']);
    expect([rotated.isCurrent(text), rotated.isCurrent(rotated.seal('rahasia', 'nik'))]).toEqual([false, true]);
    expect(() => secrets(NEW).open(text, 'nik')).toThrow('not in use any more');
    expect(rotated.keyedHashes('1801', 'nik')).toContain(secrets(OLD).keyedHash('1801', 'nik'));
  });
});
