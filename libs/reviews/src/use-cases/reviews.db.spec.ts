import { ShowProduct } from '@etalase/catalogue';
import { DomainError, hours, newId } from '@etalase/kernel';
import { AcceptSellerOrder, ConfirmReceived, PackSellerOrder, ShipSellerOrder } from '@etalase/orders';
import { Database, Transactions } from '@etalase/platform';
import sharp from 'sharp';
import { OrdersStage, type StagedShop } from '../../../../test/support/orders-stage';
import { ReviewsModule } from '../reviews.module';
import { EditReview } from './edit-review';
import { ListReviews, ReviewsOfShop } from './list-reviews';
import { DecideReview, ReviewCases } from './moderate-reviews';
import { ReplyToReview } from './reply-to-review';
import { ReportReview } from './report-review';
import { ReviewsOfOrder } from './reviews-of-order';
import { type ReviewInput, WriteReview } from './write-review';

const refusal = (work: Promise<unknown>): Promise<unknown> => work.then(() => null, (error: unknown) => (error instanceof DomainError ? [error.code, error.fields[0]?.field] : error));

describe('reviews', () => {
  let stage: OrdersStage;
  let shop: StagedShop;
  let other: StagedShop;
  beforeAll(async () => {
    stage = await OrdersStage.open({}, [ReviewsModule]);
    shop = await stage.shop({ kopi: 1000, teh: 1000 });
    other = await stage.shop({ madu: 1000 });
  }, 120_000);
  afterAll(async () => {
    await stage.assertSound();
    await stage.close();
  });

  const photo = (): Promise<Buffer> => sharp({ create: { width: 700, height: 700, channels: 3, background: { r: Math.floor(photoNumber++ * 7) % 255, g: 90, b: 20 } } }).jpeg().toBuffer();
  let photoNumber = 1;
  const act = (sellerOrderId: string, sellerId = shop.id) => ({ sellerId, sellerOrderId, by: newId(), clientId: newId() });
  const completed = async (names: ('kopi' | 'teh')[] = ['kopi']) => {
    const placed = await stage.paid(names.map((name): [string, number] => [shop.variants[name]!, 1]));
    const partId = placed.parts[0]!.id;
    await stage.get(AcceptSellerOrder).execute(act(partId));
    await stage.get(PackSellerOrder).execute(act(partId));
    await stage.get(ShipSellerOrder).execute({ ...act(partId), courier: 'Kurir Nusantara', resi: 'KN0012' });
    await stage.get(ConfirmReceived).execute({ token: placed.token, sellerOrderId: partId });
    return { token: placed.token, sellerOrderId: partId };
  };
  const draft = (order: { token: string; sellerOrderId: string }, over: Partial<ReviewInput> = {}): ReviewInput => ({ ...order, position: 0, stars: 5, text: 'Enak sekali.', isAnonymous: false, photos: [], ...over });
  const write = (order: { token: string; sellerOrderId: string }, over: Partial<ReviewInput> = {}) => stage.get(WriteReview).execute(draft(order, over));
  const onPage = async (slug: string) => (await stage.get(ShowProduct).execute({ slug }))?.reviews;

  it('are written once a line, after completion, by the holder of the link', async () => {
    const waiting = await stage.paid([[shop.variants.kopi!, 1]]);
    expect(await refusal(write({ token: waiting.token, sellerOrderId: waiting.parts[0]!.id }))).toEqual(['reviews.not_completed', undefined]);
    const order = await completed(['kopi', 'teh']);
    expect(await refusal(write({ ...order, token: waiting.token }))).toEqual(['reviews.not_found', undefined]);
    expect(await refusal(write({ ...order, token: 'made-up' }))).toEqual(['orders.not_found', undefined]);
    expect(await refusal(write(order, { position: 7 }))).toEqual(['reviews.not_found', undefined]);
    expect(await refusal(write(order, { stars: 9 }))).toEqual(['reviews.stars', 'stars']);
    expect(await refusal(write(order, { photos: [Buffer.from('no picture')] }))).toEqual(['catalogue.photo_not_a_picture', 'photo']);
    expect(await refusal(write(order, { photos: await Promise.all([photo(), photo(), photo(), photo()]) }))).toEqual(['reviews.photos', 'photos']);

    const answers = await Promise.all([1, 2, 3].map(() => refusal(write(order, { photos: [] }))));
    expect(answers.filter((one) => one === null)).toHaveLength(1);
    expect(answers.filter((one) => one !== null)).toEqual([['reviews.already_written', undefined], ['reviews.already_written', undefined]]);
    await write(order, { position: 1, stars: 3, isAnonymous: true, photos: [await photo()] });

    const lines = await stage.get(ReviewsOfOrder).execute(order);
    expect(lines.map(({ isCompleted, review }) => [isCompleted, review?.stars, review?.isEditable, review?.photos.length])).toEqual([[true, 5, true, 0], [true, 3, true, 1]]);
    expect(await stage.context.outbox('reviews.ReviewWritten')).toHaveLength(2);
  });

  it('stand on the card and the page of the product, the mean from the third on', async () => {
    const fresh = await stage.shop({ gula: 100 });
    const buy = async (): Promise<{ token: string; sellerOrderId: string }> => {
      const placed = await stage.paid([[fresh.variants.gula!, 1]]);
      const sellerOrderId = placed.parts[0]!.id;
      await stage.get(AcceptSellerOrder).execute(act(sellerOrderId, fresh.id));
      await stage.get(PackSellerOrder).execute(act(sellerOrderId, fresh.id));
      await stage.get(ShipSellerOrder).execute({ ...act(sellerOrderId, fresh.id), courier: 'Kurir', resi: 'KN0013' });
      await stage.get(ConfirmReceived).execute({ token: placed.token, sellerOrderId });
      return { token: placed.token, sellerOrderId };
    };
    const slug = (await stage.get(Database).adhoc<{ slug: string }>('SELECT slug FROM catalogue.product WHERE seller_id = $1', [fresh.id]))[0]!.slug;
    expect(await onPage(slug)).toBeNull();
    const orders = [await buy(), await buy(), await buy()];
    await write(orders[0]!, { stars: 5 });
    await write(orders[1]!, { stars: 4, text: '' });
    expect(await onPage(slug)).toMatchObject({ count: 2, mean: null, newest: [{ stars: 4, text: '', name: 'Ibu P.' }, { stars: 5 }] });
    const { reviewId } = await write(orders[2]!, { stars: 5 });
    expect(await onPage(slug)).toMatchObject({ count: 3, mean: 4.7 });
    expect((await stage.get(ListReviews).ofShop({ sellerId: fresh.id })).score).toEqual({ count: 3, mean: 4.7 });

    await stage.get(EditReview).execute({ ...orders[2]!, reviewId, stars: 1, text: 'Ternyata keras.', isAnonymous: true, keep: [], photos: [await photo()] });
    expect(await onPage(slug)).toMatchObject({ count: 3, mean: 3.3, newest: [{ stars: 1, name: 'Pembeli', isEdited: true, photos: [expect.anything()] }, {}, {}] });

    await stage.get(ReplyToReview).execute({ sellerId: fresh.id, reviewId, by: newId(), text: 'Maaf ya, kami ganti.' });
    expect((await onPage(slug))?.newest[0]?.reply?.text).toBe('Maaf ya, kami ganti.');
    expect(await stage.get(ReviewsOfShop).summary({ sellerId: fresh.id })).toEqual({ score: { count: 3, mean: 3.3 }, byStars: [{ stars: 5, count: 1 }, { stars: 4, count: 1 }, { stars: 3, count: 0 }, { stars: 2, count: 0 }, { stars: 1, count: 1 }], unanswered: 2 });

    await stage.get(ReportReview).execute({ reviewId, reason: 'fake', note: '', by: { kind: 'seller', sellerId: fresh.id } });
    await stage.get(DecideReview).execute({ reviewId, outcome: 'hide', reason: 'Bukan tentang barangnya.', by: newId() });
    expect(await onPage(slug)).toMatchObject({ count: 2, mean: null });
    expect((await onPage(slug))?.newest.map((one) => one.id)).not.toContain(reviewId);
    expect(await stage.get(ListReviews).shown(reviewId)).toBeNull();
  });

  it('are changed within seven days, by their writer, and not while hidden', async () => {
    const order = await completed();
    const { reviewId } = await write(order, { photos: [await photo(), await photo()] });
    const [line] = await stage.get(ReviewsOfOrder).execute(order);
    const edit = (over: object = {}) => stage.get(EditReview).execute({ token: order.token, reviewId, stars: 4, text: 'Cukup enak.', isAnonymous: false, keep: [line!.review!.photos[1]!.hash], photos: [], ...over });
    const stranger = await completed();
    expect(await refusal(edit({ token: stranger.token }))).toEqual(['reviews.not_found', undefined]);
    expect(await refusal(edit({ text: 'Hubungi 081234567890' }))).toEqual(['reviews.contact', 'text']);
    expect(await refusal(edit({ keep: line!.review!.photos.map((one) => one.hash), photos: [await photo(), await photo()] }))).toEqual(['reviews.photos', 'photos']);
    stage.context.clock.advance(hours(7 * 24) - 1);
    await edit();
    expect((await stage.get(ReviewsOfOrder).execute(order))[0]?.review).toMatchObject({ stars: 4, isEditable: true, photos: [{ hash: line!.review!.photos[1]!.hash }] });
    stage.context.clock.advance(1);
    expect(await refusal(edit())).toEqual(['reviews.edit_over', undefined]);
    expect((await stage.get(ReviewsOfOrder).execute(order))[0]?.review?.isEditable).toBe(false);

    const second = await completed();
    const { reviewId: hiddenId } = await write(second);
    await stage.get(DecideReview).execute({ reviewId: hiddenId, outcome: 'hide', reason: 'Kata kasar.', by: newId() });
    expect(await refusal(stage.get(EditReview).execute({ token: second.token, reviewId: hiddenId, stars: 4, text: '', isAnonymous: false, keep: [], photos: [] }))).toEqual(['reviews.hidden', undefined]);
    expect((await stage.get(ReviewsOfOrder).execute(second))[0]?.review).toMatchObject({ isEditable: false, hiddenBecause: 'Kata kasar.' });
  });

  it('are answered and reported by their own shop only', async () => {
    const { reviewId } = await write(await completed());
    const reply = (sellerId: string, text: string | null) => stage.get(ReplyToReview).execute({ sellerId, reviewId, by: newId(), text });
    expect(await refusal(reply(other.id, 'Terima kasih'))).toEqual(['reviews.not_found', undefined]);
    expect(await refusal(reply(shop.id, 'x'))).toEqual(['reviews.reply', 'text']);
    expect((await reply(shop.id, 'Terima kasih')).reply?.text).toBe('Terima kasih');
    expect((await reply(shop.id, null)).reply).toBeNull();
    expect(await refusal(stage.get(ReportReview).execute({ reviewId, reason: 'spam', note: '', by: { kind: 'seller', sellerId: other.id } }))).toEqual(['reviews.not_found', undefined]);
  });

  it('wait for the office once however often one voice reports, and stay until it decides', async () => {
    const { reviewId } = await write(await completed());
    const { reviewId: laterId } = await write(await completed());
    const report = (id: string, address: string) => stage.get(ReportReview).execute({ reviewId: id, reason: 'abuse', note: 'Menghina penjual.', by: { kind: 'visitor', address } });
    await report(reviewId, '10.0.0.1');
    stage.context.clock.advance(1000);
    await report(laterId, '10.0.0.1');
    await report(reviewId, '10.0.0.1');
    await report(reviewId, '10.0.0.2');
    const first = await stage.get(ReviewCases).list({ state: 'reported', limit: 1 });
    expect(first.items).toMatchObject([{ id: reviewId, state: 'shown', reports: [{ reason: 'abuse' }, { reason: 'abuse' }] }]);
    expect((await stage.get(ReviewCases).list({ state: 'reported', limit: 1, cursor: first.nextCursor! })).items.map((one) => one.id)).toEqual([laterId]);
    expect(await stage.get(ListReviews).shown(reviewId)).not.toBeNull();

    const by = newId();
    expect(await refusal(stage.get(DecideReview).execute({ reviewId, outcome: 'hide', reason: 'ya', by }))).toEqual(['reviews.decision_reason', 'reason']);
    await stage.get(DecideReview).execute({ reviewId, outcome: 'keep', reason: 'Pendapat yang wajar.', by });
    await stage.get(DecideReview).execute({ reviewId: laterId, outcome: 'hide', reason: 'Kata kasar.', by });
    expect((await stage.get(ReviewCases).list({ state: 'reported' })).items).toEqual([]);
    expect((await stage.get(ReviewCases).list({ state: 'hidden' })).items[0]).toMatchObject({ id: laterId, hiddenBecause: 'Kata kasar.' });
    await stage.get(DecideReview).execute({ reviewId: laterId, outcome: 'keep', reason: 'Salah lihat.', by });
    expect(await stage.get(ListReviews).shown(laterId)).not.toBeNull();
    const audit = await stage.get(Database).adhoc<{ action: string }>('SELECT action FROM accounts.audit_entry WHERE actor_id = $1 ORDER BY at, id', [by]);
    expect(audit.map((row) => row.action)).toEqual(['review.keep', 'review.hide', 'review.keep']);
  });

  it('count the same whoever counts at once', async () => {
    const orders = [];
    for (let index = 0; index < 8; index += 1) orders.push(await completed());
    await Promise.all(orders.map((order, index) => write(order, { stars: (index % 5) + 1 })));
    const [truth] = await stage.get(Database).adhoc(`SELECT count(*)::int AS count, sum(stars)::int AS stars FROM reviews.review WHERE seller_id = $1 AND state = 'shown'`, [shop.id]);
    const [kept] = await stage.get(Database).adhoc('SELECT count, stars FROM reviews.shop_score WHERE seller_id = $1', [shop.id]);
    expect(kept).toEqual(truth);
    const drifted = await stage.get(Database).adhoc(`SELECT s.product_id FROM reviews.product_score s LEFT JOIN reviews.review r ON r.product_id = s.product_id AND r.state = 'shown' GROUP BY s.product_id HAVING (s.count, s.stars) <> (count(r.id), coalesce(sum(r.stars), 0))`);
    expect(drifted).toEqual([]);
  });

  it('leave nothing behind when the transaction fails', async () => {
    const order = await completed();
    await expect(stage.get(Transactions).run(async () => {
      await write(order);
      throw new Error('lost');
    })).rejects.toThrow('lost');
    expect((await stage.get(ReviewsOfOrder).execute(order))[0]?.review).toBeNull();
  });
});
