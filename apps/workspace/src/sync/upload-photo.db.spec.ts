import type { InjectOptions } from 'fastify';
import { SESSION_COOKIE } from '@etalase/platform';
import { PurgeCommands } from '@etalase/sync';
import { days, newId } from '@etalase/kernel';
import { ShopPhotos } from '@etalase/sellers';
import sharp from 'sharp';
import type { StagedShop } from '../../../../test/support/orders-stage';
import { SyncStage } from '../../../../test/support/sync-stage';
import { type Ask, uploadPhoto } from './upload-photo';
import { SyncApiModule } from '../../../api/src/sync/sync-api.module';

describe('photos in pieces', () => {
  let stage: SyncStage;
  let shop: StagedShop;
  let owner: string;
  let photo: Buffer;

  beforeAll(async () => {
    stage = await SyncStage.open([SyncApiModule]);
    shop = await stage.orders.shop({ kopi: 10 });
    owner = await stage.person('seller.owner', shop.id);
    photo = await sharp({ create: { width: 900, height: 700, channels: 3, background: '#a86', noise: { type: 'gaussian', mean: 120, sigma: 40 } } }).jpeg({ quality: 60 }).toBuffer();
  }, 120_000);
  afterAll(() => stage.close());

  const ask = (method: InjectOptions['method'], path: string, headers: Record<string, string> = {}, payload?: Buffer, session = owner) =>
    stage.http.inject({ method, url: `/api/sync/uploads${path}`, headers: { 'tus-resumable': '1.0.0', ...headers }, ...(payload ? { payload } : {}), cookies: { [SESSION_COOKIE]: session } });
  const begin = (id: string, length = photo.length, session = owner) => ask('POST', '', { 'upload-length': String(length), 'upload-metadata': `id ${Buffer.from(id).toString('base64')}` }, undefined, session);
  const piece = (id: string, offset: number, content: Buffer, session = owner) => ask('PATCH', `/${id}`, { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' }, content, session);
  const productId = async (): Promise<string> => (await stage.pull(owner, shop.id)).products[0].id as string;

  /** The phone’s own sender over this API; `lose` says which answers never reach the phone. */
  const over = (lose: (count: number) => 'request' | 'answer' | null): { fetcher: Ask; sent: string[] } => {
    const sent: string[] = [];
    const fetcher: Ask = async (path, init) => {
      const what = lose(sent.length);
      sent.push(String(init.method));
      if (what === 'request') throw new TypeError('lost');
      const payload = init.body ? Buffer.from(await (init.body as Blob).arrayBuffer()) : undefined;
      const answer = await ask(init.method as InjectOptions['method'], path.replace('/api/sync/uploads', ''), init.headers as Record<string, string>, payload);
      if (what === 'answer') throw new TypeError('lost');
      return new Response(answer.statusCode === 204 ? null : answer.body || null, { status: answer.statusCode, headers: answer.headers as Record<string, string> });
    };
    return { fetcher, sent };
  };

  it('go on where they stopped, whatever of the way is lost, and become the product’s photo once', async () => {
    const id = newId();
    const line = over((count) => (count % 5 === 2 ? 'answer' : count % 3 === 1 ? 'request' : null));
    for (let isDone = false; !isDone; ) isDone = await uploadPhoto(id, new Blob([new Uint8Array(photo)]), line.fetcher).then(() => true, () => false);
    const command = stage.command('photo.add', shop.id, { productId: await productId(), photo: id });
    expect((await stage.push(owner, [command])).map((receipt) => receipt.outcome)).toEqual(['accepted']);
    expect((await stage.push(owner, [command])).map((receipt) => receipt.outcome)).toEqual(['already']);
    const [product] = (await stage.pull(owner, shop.id)).products;
    expect((product.waiting?.photos ?? product.photos).length).toBe(1);
    // The pieces are let go with the command.
    expect((await ask('HEAD', `/${id}`)).statusCode).toBe(410);
  });

  it('become the face of the shop once, and wait to be looked at', async () => {
    const seen = async () => (await stage.orders.get(ShopPhotos).ofShop(shop.id)).find(({ place }) => place === 'front');
    const send = async (place: string) => {
      const command = stage.command('shop.photo', shop.id, { place, photo: newId() });
      const { photo: id } = command.payload as { photo: string };
      await uploadPhoto(id, new Blob([new Uint8Array(photo)]), over(() => null).fetcher);
      return command;
    };
    const command = await send('front');
    for (const outcome of ['accepted', 'already', 'already']) expect((await stage.push(owner, [command])).map((receipt) => receipt.outcome)).toEqual([outcome]);
    expect(await seen()).toMatchObject({ shown: null, waiting: { hash: expect.stringMatching(/^[0-9a-f]{40}$/) } });
    expect((await stage.pull(owner, shop.id)).shop).toMatchObject({ bannerHash: null });
    const [roof] = await stage.push(owner, [await send('roof')]);
    expect(roof).toMatchObject({ outcome: 'conflict', refused: { fields: [{ field: 'place' }] } });
    expect((await stage.push(owner, [stage.command('shop.photo-drop', shop.id, { place: 'front' })]))[0].outcome).toBe('accepted');
    expect(await seen()).toEqual({ place: 'front', shown: null, waiting: null, returned: null });
  });

  it('of every third question lost, the same piece is sent again within the same conversation', async () => {
    const line = over((count) => (count % 3 !== 2 ? null : count % 2 === 0 ? 'request' : 'answer'));
    await uploadPhoto(newId(), new Blob([new Uint8Array(photo)]), line.fetcher);
    const pieces = Math.ceil(photo.length / (32 * 1024));
    expect(pieces).toBeGreaterThan(2);
    expect(line.sent.length).toBeLessThanOrEqual(2 * pieces + 2);
    const gone = over((count) => (count === 0 ? null : 'request'));
    await expect(uploadPhoto(newId(), new Blob([new Uint8Array(photo)]), gone.fetcher)).rejects.toThrow('lost');
    expect(gone.sent).toHaveLength(4);
    const never = over(() => 'request');
    await expect(uploadPhoto(newId(), new Blob([new Uint8Array(photo)]), never.fetcher)).rejects.toThrow('lost');
    expect(never.sent).toHaveLength(1);
  });

  it('takes only the piece that follows', async () => {
    const id = newId();
    expect([(await begin(id)).statusCode, (await begin(id)).statusCode, (await begin(id, 5)).statusCode]).toEqual([201, 201, 409]);
    expect((await piece(id, 10, photo.subarray(10, 20))).statusCode).toBe(409);
    const [one, two] = await Promise.all([piece(id, 0, photo.subarray(0, 100)), piece(id, 0, photo.subarray(0, 100))]);
    expect([one.statusCode, two.statusCode].sort()).toEqual([204, 409]);
    expect((await ask('HEAD', `/${id}`)).headers).toMatchObject({ 'upload-offset': '100', 'upload-length': String(photo.length) });
    expect((await piece(id, 100, Buffer.alloc(photo.length))).statusCode).toBe(409);
    const [receipt] = await stage.push(owner, [stage.command('photo.add', shop.id, { productId: await productId(), photo: id })]);
    expect(receipt.refused.code).toBe('sync.upload_unfinished');
  });

  it('belong to one person, have a limit, and are of a kind', async () => {
    const id = newId();
    await begin(id);
    const stranger = await stage.person('seller.owner', newId());
    expect([(await ask('HEAD', `/${id}`, {}, undefined, stranger)).statusCode, (await piece(id, 0, photo.subarray(0, 9), stranger)).statusCode, (await ask('DELETE', `/${id}`, {}, undefined, stranger)).statusCode]).toEqual([410, 410, 410]);
    expect((await begin(newId(), 50_000_000)).statusCode).toBe(413);
    expect((await ask('POST', '', { 'upload-length': 'x', 'upload-metadata': `id ${Buffer.from(id).toString('base64')}` })).statusCode).toBe(422);
    expect((await ask('POST', '', { 'upload-length': '10', 'upload-metadata': 'id !!' })).statusCode).toBe(422);
    const bad = newId();
    await begin(bad, 4);
    await piece(bad, 0, Buffer.from('%PDF'));
    const [receipt] = await stage.push(owner, [stage.command('photo.add', shop.id, { productId: await productId(), photo: bad })]);
    expect(receipt.refused).toMatchObject({ code: 'catalogue.photo_not_a_picture' });
  });

  it('are forgotten when nobody finishes them', async () => {
    const id = newId();
    await begin(id);
    stage.orders.context.clock.advance(days(15));
    expect(await stage.orders.get(PurgeCommands).execute()).toBeGreaterThan(0);
    owner = await stage.person('seller.owner', shop.id);
    expect((await begin(id, 77)).statusCode).toBe(201);
  });
});
