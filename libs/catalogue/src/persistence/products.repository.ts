import { Injectable } from '@nestjs/common';
import { newSpokenCode, slugify } from '@etalase/kernel';
import { Database } from '@etalase/platform';
import { In } from 'typeorm';
import { errors } from '../domain/errors';
import type { ProductState } from '../domain/views';
import { ProductRevisionEntity } from './product-revision.entity';
import { ProductEntity } from './product.entity';
import { VariantEntity } from './variant.entity';

@Injectable()
export class ProductsRepository {
  constructor(private readonly database: Database) {}

  async insert(product: Omit<ProductEntity, 'number'>): Promise<void> {
    await this.database.of(ProductEntity).insert(product);
  }

  async save(product: ProductEntity): Promise<void> {
    await this.database.of(ProductEntity).save(product);
  }

  find(id: string): Promise<ProductEntity | null> {
    return this.database.of(ProductEntity).findOneBy({ id });
  }

  /** Takes the row's lock. @throws DomainError `catalogue.product_not_found` when it is not there. */
  async lock(id: string): Promise<ProductEntity> {
    return this.found(await this.database.of(ProductEntity).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } }));
  }

  /** As `lock`; another seller's product is not there. */
  async lockOfSeller(sellerId: string, id: string): Promise<ProductEntity> {
    return this.found(await this.database.of(ProductEntity).findOne({ where: { id, sellerId }, lock: { mode: 'pessimistic_write' } }));
  }

  countOfSeller(sellerId: string): Promise<number> {
    return this.database.of(ProductEntity).countBy({ sellerId, state: In(['draft', 'in_review', 'live', 'hidden'] satisfies ProductState[]) });
  }

  /** Newest first; rides on product_of_seller. */
  ofSeller(filter: { sellerId: string; state?: ProductState; before?: string; limit: number }): Promise<ProductEntity[]> {
    const query = this.database.of(ProductEntity).createQueryBuilder('p').where('p.sellerId = :sellerId', { sellerId: filter.sellerId });
    if (filter.state) query.andWhere('p.state = :state', { state: filter.state });
    else query.andWhere(`p.state <> 'archived'`);
    if (filter.before) query.andWhere('p.id < :before', { before: filter.before });
    return query.orderBy('p.id', 'DESC').take(filter.limit + 1).getMany();
  }

  byIds(ids: readonly string[]): Promise<ProductEntity[]> {
    return this.database.of(ProductEntity).findBy({ id: In([...ids]) });
  }

  /** A free address; it never changes afterwards. */
  async freeSlug(name: string): Promise<string> {
    const wanted = slugify(name, 'produk');
    const taken = await this.database.rows('SELECT 1 FROM catalogue.product WHERE slug = $1', [wanted]);
    return taken.length === 0 ? wanted : `${wanted.slice(0, 72)}-${newSpokenCode(6).toLowerCase()}`;
  }

  variantsOf(productIds: readonly string[]): Promise<VariantEntity[]> {
    return this.database.of(VariantEntity).find({ where: { productId: In([...productIds]), isActive: true }, order: { productId: 'ASC', position: 'ASC' } });
  }

  async saveVariant(variant: Omit<VariantEntity, 'onHand' | 'held'>): Promise<void> {
    await this.database.of(VariantEntity).save(variant);
  }

  async variantOfSeller(sellerId: string, variantId: string): Promise<VariantEntity> {
    const variant = await this.database.of(VariantEntity).findOneBy({ id: variantId, isActive: true });
    const product = variant && (await this.database.of(ProductEntity).findOneBy({ id: variant.productId, sellerId }));
    if (!variant || !product) throw errors.make('variant_not_found');
    return variant;
  }

  pendingOf(productIds: readonly string[]): Promise<ProductRevisionEntity[]> {
    return this.database.of(ProductRevisionEntity).findBy({ productId: In([...productIds]), state: 'pending' });
  }

  async saveRevision(revision: ProductRevisionEntity): Promise<void> {
    await this.database.of(ProductRevisionEntity).save(revision);
  }

  /** Oldest first; rides on revision_waiting. */
  waiting(after: { submittedAt: Date; id: string } | null, limit: number): Promise<ProductRevisionEntity[]> {
    const query = this.database.of(ProductRevisionEntity).createQueryBuilder('r').where(`r.state = 'pending'`).orderBy('r.submittedAt').addOrderBy('r.id').take(limit);
    if (after) query.andWhere('(r.submittedAt, r.id) > (:at, :id)', { at: after.submittedAt, id: after.id });
    return query.getMany();
  }

  private found(product: ProductEntity | null): ProductEntity {
    if (!product) throw errors.make('product_not_found');
    return product;
  }
}
