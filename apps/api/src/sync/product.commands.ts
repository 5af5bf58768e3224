import { Injectable } from '@nestjs/common';
import { CreateProduct, HideProduct, ProductsOfSeller, ReviseProduct, ShowAgain, SubmitProduct } from '@etalase/catalogue';
import { declareErrors } from '@etalase/kernel';
import { type CommandKinds, kind, type Ordered } from './command-kinds';
import { CreateProductPayload, ProductRef, ReviseProductPayload } from './command-payloads.dto';

const errors = declareErrors('sync_product', {
  changed_elsewhere: { kind: 'conflict', message: '{what} produk ini sudah diubah dari HP lain. Lihat yang baru, lalu ubah lagi kalau masih perlu.' },
});

const capability = 'seller.product.write';
const ref = ({ shopId, payload }: Ordered<ProductRef>): { sellerId: string; productId: string } => ({ sellerId: shopId, productId: payload.productId });
const WORDS = { name: 'Nama', description: 'Cerita' } as const;

/** New products and their words. Making one twice makes one: its id is the command's. */
@Injectable()
export class ProductCommands {
  readonly kinds: CommandKinds;

  constructor(create: CreateProduct, revise: ReviseProduct, submit: SubmitProduct, hide: HideProduct, show: ShowAgain, products: ProductsOfSeller) {
    const assertUnchanged = async (ordered: Ordered<ReviseProductPayload>): Promise<void> => {
      const { change, seen } = ordered.payload;
      const product = await products.one(ref(ordered));
      const now = { name: product.name, description: product.description, ...product.waiting };
      for (const field of ['name', 'description'] as const) {
        const isTouched = change[field] !== undefined && seen[field] !== undefined;
        if (isTouched && now[field] !== seen[field] && now[field] !== change[field]) throw errors.make('changed_elsewhere', { what: WORDS[field] }, { field });
      }
    };
    this.kinds = {
      'product.create': kind<CreateProductPayload>({
        capability,
        payload: CreateProductPayload,
        run: async ({ shopId, clientId, actor, payload }) => void (await create.execute({ ...payload.product, id: clientId, sellerId: shopId, by: actor.personId })),
      }),
      'product.revise': kind<ReviseProductPayload>({
        capability,
        payload: ReviseProductPayload,
        run: async (ordered) => {
          await assertUnchanged(ordered);
          await revise.execute({ ...ref(ordered), change: ordered.payload.change });
        },
      }),
      'product.submit': kind<ProductRef>({ capability, payload: ProductRef, run: (ordered) => submit.execute(ref(ordered)) }),
      'product.hide': kind<ProductRef>({ capability, payload: ProductRef, run: (ordered) => hide.execute(ref(ordered)) }),
      'product.show': kind<ProductRef>({ capability, payload: ProductRef, run: (ordered) => show.execute(ref(ordered)) }),
    };
  }
}
