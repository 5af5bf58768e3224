import sharp from 'sharp';
import { EnsurePerson } from '@etalase/accounts';
import { FileStorage, readSettings, Secrets, Settings } from '@etalase/platform';
import { LoadRegions, RegionDirectory } from '@etalase/regions';
import { bootContexts, type TestContext } from '../../../../test/support/test-module';
import { DocumentsRepository } from '../persistence/documents.repository';
import { EvidenceRepository } from '../persistence/evidence.repository';
import { SellersModule } from '../sellers.module';
import { GiveEvidence } from './give-evidence';
import { OpenShop } from './open-shop';
import { NIK_PURPOSE } from './read-evidence';
import { ResealDocuments } from './reseal-documents';
import { DOCUMENT_PURPOSE, StoreDocument } from './store-document';

describe('a new key', () => {
  let context: TestContext;
  const get = <T>(type: abstract new (...args: never[]) => T): T => context.module.get(type, { strict: false });

  beforeAll(async () => {
    context = await bootContexts([SellersModule]);
    await get(LoadRegions).execute({ provinceCode: '18' });
  });
  afterAll(() => context.close());

  it('seals values and documents anew, so that the old one can go; a second run finds nothing', async () => {
    const by = await get(EnsurePerson).execute({ phone: '0812-0000-8801' });
    const { sellerId } = await get(OpenShop).execute({ personId: by, name: 'Toko Kunci', villageCode: get(RegionDirectory).villagesOf('18.04')[0]?.code ?? '', phone: '0812-0000-8801' });
    await get(GiveEvidence).execute({ sellerId, by, key: 'identity.nik', value: { nik: '1804111506900001', name: 'Penjual Uji' } });
    const content = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#aabbcc' } }).jpeg().toBuffer();
    const { documentId } = await get(StoreDocument).execute({ sellerId, by, content });
    const before = await get(DocumentsRepository).find(sellerId, documentId);

    const old = get(Settings).SECRET_KEY;
    const fresh = 'a-new-key-of-this-year-with-enough-length-77';
    const rotated = new Secrets(readSettings({ DATABASE_URL: 'postgres://nobody@localhost/none', SECRET_KEY: fresh, SECRET_KEYS_OLD: old }));
    const reseal = new ResealDocuments(get(EvidenceRepository), get(DocumentsRepository), get(FileStorage), rotated);
    expect([await reseal.execute(), await reseal.execute()]).toEqual([{ values: 1, files: 1 }, { values: 0, files: 0 }]);

    const alone = new Secrets(readSettings({ DATABASE_URL: 'postgres://nobody@localhost/none', SECRET_KEY: fresh }));
    const [row] = await get(EvidenceRepository).ofSeller(sellerId);
    expect(JSON.parse(alone.open(row?.sealed ?? '', NIK_PURPOSE))).toEqual({ nik: '1804111506900001', name: 'Penjual Uji' });
    expect(row?.lookup).toBe(alone.keyedHash('1804111506900001', NIK_PURPOSE));
    const after = await get(DocumentsRepository).find(sellerId, documentId);
    const stored = await get(FileStorage).get(after?.storageKey ?? '');
    expect((await sharp(alone.openBytes(stored ?? Buffer.alloc(0), DOCUMENT_PURPOSE)).metadata()).format).toBe('jpeg');
    expect(await get(FileStorage).get(before?.storageKey ?? '')).toBeNull();
  });
});
