import { Injectable } from '@nestjs/common';
import { minutes } from '@etalase/kernel';
import { ChangeWatch, Logger, Transactions } from '@etalase/platform';
import { type IndexRow, SearchRepository } from '../persistence/search.repository';
import { ShelfWrites } from '../persistence/shelf-writes';
import { VillageViews } from '../use-cases/village-views';
import { CardShelf } from './card-shelf';
import { ListingIndex } from './listing-index';

const SLICE = 250;
const RERANK_MS = minutes(10);
const MOST_WASTE = 0.25;
const SMALL = 2_000;

interface Model {
  index: ListingIndex;
  watch: ChangeWatch<IndexRow>;
  rankedAt: number;
  /** How many writes of this process it has taken in. */
  writes: number;
}

/**
 * The shelf in the memory of this process, made when first asked for and then kept at most half a second behind the
 * database. Not to be asked inside a transaction.
 */
@Injectable()
export class ShelfModel {
  private model: Model | undefined;
  private making: Promise<Model> | undefined;

  constructor(
    private readonly search: SearchRepository,
    private readonly cards: CardShelf,
    private readonly views: VillageViews,
    private readonly writes: ShelfWrites,
    private readonly transactions: Transactions,
    private readonly logger: Logger,
  ) {}

  /** Starts making the model, so that the first shopper does not wait for it. */
  warm(): void {
    void this.fresh().catch((error: unknown) => this.logger.error({ error }, 'shelf model'));
  }

  /** The index, at most half a second old. */
  async fresh(): Promise<ListingIndex> {
    const model = this.model ?? (await this.make());
    if (model.writes !== this.writes.count) {
      model.writes = this.writes.count;
      model.watch.expire();
    }
    await model.watch.fresh();
    if (performance.now() - model.rankedAt > RERANK_MS || (model.index.size > SMALL && model.index.waste > MOST_WASTE)) this.renew(model);
    return (this.model ?? model).index;
  }

  private make(): Promise<Model> {
    this.making ??= this.transactions
      .outside(() => this.build())
      .then((model) => (this.model = model))
      .finally(() => (this.making = undefined));
    return this.making;
  }

  /** Reads the shelf slice by slice, so that memory holds one slice of rows beside the growing index. */
  private async build(): Promise<Model> {
    // Taken first: what changes while we read comes again as a change.
    const writes = this.writes.count;
    const horizon = await this.search.horizon();
    const seen = await this.views.recent();
    const index = new ListingIndex(seen, await this.search.count());
    let rows: IndexRow[] = [];
    let after = 0;
    do {
      rows = await this.search.slice(after, SLICE);
      rows.forEach((row) => putRow(index, row));
      after = rows.at(-1)?.number ?? after;
    } while (rows.length === SLICE);
    index.rerank(seen);
    const watch = new ChangeWatch<IndexRow>(this.transactions, (since) => this.search.changedSince(since), (changed) => this.apply(index, changed), undefined, horizon);
    return { index, watch, rankedAt: performance.now(), writes };
  }

  private apply(index: ListingIndex, rows: IndexRow[]): void {
    this.cards.forget(rows.map((row) => row.number));
    for (const row of rows) {
      if (row.isGone) index.remove(row.number);
      else putRow(index, row);
    }
  }

  /** In the background, while the present model goes on answering. */
  private renew(model: Model): void {
    model.rankedAt = performance.now();
    const isWasteful = model.index.size > SMALL && model.index.waste > MOST_WASTE;
    const work = isWasteful ? this.make() : this.views.recent().then((seen) => model.index.rerank(seen));
    void Promise.resolve(work).catch((error: unknown) => this.logger.error({ error }, 'shelf model'));
  }
}

function putRow(index: ListingIndex, row: IndexRow): void {
  index.put(row, () => ({ leading: wordsIn(row.leading), named: wordsIn(row.named), mentioned: wordsIn(row.mentioned) }));
}

const wordsIn = (text: string): string[] => (text === '' ? [] : text.split(' '));
