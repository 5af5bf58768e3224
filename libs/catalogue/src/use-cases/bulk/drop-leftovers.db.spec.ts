import { days, newId } from '@etalase/kernel';
import { FileStorage } from '@etalase/platform';
import { bootContexts, type TestContext } from '../../../../../test/support/test-module';
import { CatalogueModule } from '../../catalogue.module';
import { csvOf, goodRow } from '../../testing/sheet-stage';
import { givenShop } from '../../testing/village-shelf';
import { CheckImport } from './check-import';
import { DropImport } from './confirm-import';
import { DropLeftovers } from './drop-leftovers';
import { ImportFiles } from './import-files';
import { ShowImports } from './show-imports';
import { StartImport } from './start-import';

describe('files of imports that nobody removed', () => {
  let context: TestContext;
  const by = newId();
  const get = <T>(type: new (...args: never[]) => T): T => context.module.get(type);

  beforeAll(async () => {
    context = await bootContexts([CatalogueModule]);
  });
  afterAll(() => context.close());

  const isKept = async (importId: string): Promise<boolean> => (await context.module.get(FileStorage).get(`import/${importId}-sheet.bin`)) !== null;
  const start = async (): Promise<{ sellerId: string; importId: string }> => {
    const sellerId = (await givenShop(context)).id;
    const { importId } = await get(StartImport).execute({ sellerId, by, sheet: { name: 'produk.csv', content: csvOf([goodRow(1)]) } });
    await get(CheckImport).execute({ importId });
    return { sellerId, importId };
  };
  /** As when the machine dies after the state was written and before the files were removed. */
  const endWithoutRemoving = (importId: string): Promise<unknown> => context.database.adhoc(`UPDATE catalogue.product_import SET state = 'done' WHERE id = $1`, [importId]);

  it('are found and removed: ended ones after a day, sheets nobody comes back to after a week, in words', async () => {
    const [ended, waiting, dropped] = [await start(), await start(), await start()];
    // Stored, and the machine died before anything else.
    const lost = newId();
    await get(ImportFiles).keep(lost, Buffer.from('x'), Buffer.from('y'));
    await endWithoutRemoving(ended.importId);
    await get(DropImport).execute(dropped);
    expect(await get(DropLeftovers).execute()).toBe(0);
    expect([await isKept(ended.importId), await isKept(waiting.importId), await isKept(dropped.importId), await isKept(lost)]).toEqual([true, true, false, true]);

    context.clock.advance(days(2));
    expect(await get(DropLeftovers).execute()).toBe(2);
    expect([await isKept(ended.importId), await isKept(lost), await context.module.get(FileStorage).get(`import/${lost}-photos.zip`), await isKept(waiting.importId)]).toEqual([false, false, null, true]);
    expect((await get(ShowImports).one(waiting)).state).toBe('checked');

    context.clock.advance(days(6));
    expect(await get(DropLeftovers).execute()).toBe(1);
    expect([await isKept(waiting.importId), (await get(ShowImports).one(waiting)).state, (await get(ShowImports).one(waiting)).note]).toEqual([false, 'dropped', expect.stringContaining('7 hari')]);
    expect([await get(DropLeftovers).execute(), await context.database.adhoc('SELECT * FROM catalogue.import_file')]).toEqual([0, []]);
  });

  it('a storage that fails leaves them to the next night', async () => {
    const { importId } = await start();
    await endWithoutRemoving(importId);
    context.clock.advance(days(2));
    const storage = context.module.get(FileStorage);
    const remove = jest.spyOn(storage, 'remove').mockRejectedValueOnce(new Error('storage is away'));
    await expect(get(DropLeftovers).execute()).rejects.toThrow('storage is away');
    remove.mockRestore();
    expect(await get(DropLeftovers).execute()).toBe(1);
    expect(await isKept(importId)).toBe(false);
  });
});
