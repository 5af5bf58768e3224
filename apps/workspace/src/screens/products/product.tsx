import type { VNode } from 'preact';
import { Badge, Button, ButtonLink, Facts, Notice } from '@etalase/ui';
import type { ShopProduct } from '../../api/views';
import type { CommandType } from '../../commands/payloads';
import { newCommand, send, useDoing } from '../../commands/send';
import { GoodsPhoto } from '../../parts/goods-photo';
import { Act, Page, Section } from '../../parts/page';
import { saySent } from '../../parts/toast';
import { KnownOne } from '../../parts/waiting';
import { WaitingMark } from '../../parts/waiting-mark';
import { productQuery } from '../../queries/questions';
import { usePack } from '../../queries/use-query';
import { Link } from '../../router/router';
import { useShopId } from '../../session/session';
import { productWords } from '../../words/states';
import { RefusedFor } from '../../parts/refused-for';
import { AddPhoto } from './add-photo';
import { VariantCard } from './variant-card';

export function Product({ productId }: { productId: string }): VNode {
  const shopId = useShopId();
  const answer = usePack(productQuery(shopId, productId));
  const product = answer.data;
  return (
    <Page title={product?.name ?? 'Produk'} back="/produk" side={product && <Badge tone={productWords(product.state).tone}>{productWords(product.state).word}</Badge>}>
      <KnownOne answer={answer} what="Produk ini">{(known) => <ProductCard shopId={shopId} product={known} />}</KnownOne>
    </Page>
  );
}

function ProductCard({ shopId, product }: { shopId: string; product: ShopProduct }): VNode {
  return (
    <div class="order">
      <div class="order__work">
        <WaitingMark subject={product.id} />
        {product.returnReason && product.state === 'draft' && <Notice icon="warn" title={`Perlu diperbaiki: ${product.returnReason}`} />}
        {product.state === 'in_review' && <Notice icon="clock" title="Sedang diperiksa. Biasanya selesai dalam 2 hari kerja; Anda kami kabari." />}
        {product.waiting && <Notice icon="clock" title="Perubahan Anda sedang diperiksa. Sementara itu yang lama tetap tampil." />}
        <ul class="photos" aria-label="Foto produk">
          {(product.waiting?.photos ?? product.photos).map((photo) => (
            <li key={photo.hash} class="photos__one">
              <GoodsPhoto photo={photo} sizes="(min-width: 60rem) 16rem, 60vw" />
            </li>
          ))}
          <li class="photos__one photos__one--add">
            <AddPhoto shopId={shopId} productId={product.id} name={product.name} />
          </li>
        </ul>
        {product.variants.map((variant) => (
          <VariantCard key={variant.id} shopId={shopId} product={product} variant={variant} />
        ))}
      </div>
      <div class="order__facts">
        <Section title="Keterangan">
          <p class="story">{product.description || 'Belum ada cerita tentang produk ini.'}</p>
          <Link to={`/produk/${product.id}/ubah`} class="btn btn--plain btn--full">
            Ubah nama dan cerita
          </Link>
          <Facts
            rows={[
              ['Minimal beli', `${product.minimumOrder} ${product.unit}`],
              product.madeToOrderDays > 0 && ['Dibuat setelah dipesan', `${product.madeToOrderDays} hari`],
              product.shelfLifeDays !== null && ['Tahan', `${product.shelfLifeDays} hari`],
            ]}
          />
        </Section>
        <Shelf shopId={shopId} product={product} />
      </div>
      <SubmitBar shopId={shopId} product={product} />
    </div>
  );
}

function SubmitBar({ shopId, product }: { shopId: string; product: ShopProduct }): VNode | null {
  const doing = useProductAct(shopId, product);
  // While the wish is on its way the product looks handed in already; a refusal must still find its place here.
  if (product.state !== 'draft' && !doing.isBusy) return null;
  return (
    <Act>
      {doing.problem && <RefusedFor problem={doing.problem} />}
      <Button type="button" look="strong" isFull icon="check" disabled={doing.isBusy} onClick={() => doing.run('product.submit', 'Sudah diajukan. Kami kabari hasilnya.')}>
        {doing.isBusy ? 'Mengajukan…' : 'Ajukan untuk dijual'}
      </Button>
    </Act>
  );
}

/** On the shelf or taken off it for a while. */
function Shelf({ shopId, product }: { shopId: string; product: ShopProduct }): VNode | null {
  const doing = useProductAct(shopId, product);
  if (product.state !== 'live' && product.state !== 'hidden') return null;
  const isLive = product.state === 'live';
  return (
    <Section title="Di toko">
      <div class="stack-s">
        {isLive && (
          <ButtonLink href={`/produk/${product.slug}`} icon="store" isFull target="_blank">
            Lihat di toko
          </ButtonLink>
        )}
        <Button type="button" look={isLive ? 'quiet' : 'plain'} isFull disabled={doing.isBusy} onClick={() => doing.run(isLive ? 'product.hide' : 'product.show', isLive ? 'Disembunyikan dari toko.' : 'Tampil lagi di toko.')}>
          {isLive ? 'Sembunyikan dulu' : 'Tampilkan lagi'}
        </Button>
        {doing.problem && <RefusedFor problem={doing.problem} />}
      </div>
    </Section>
  );
}

type ProductAct = Extract<CommandType, 'product.submit' | 'product.hide' | 'product.show'>;

function useProductAct(shopId: string, { id: productId, name }: ShopProduct) {
  const doing = useDoing();
  return {
    ...doing,
    run: (type: ProductAct, done: string): void =>
      void doing.act(async () => {
        saySent(await send(newCommand(type, { shopId, productId }, name)), done);
      }),
  };
}
