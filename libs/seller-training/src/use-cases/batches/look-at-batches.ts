import { Injectable } from '@nestjs/common';
import { Clock, type Page } from '@etalase/kernel';
import { isWithinReach, RegionDirectory } from '@etalase/regions';
import { NO_VILLAGE, type SeatRule } from '../../domain/batch';
import { errors } from '../../domain/errors';
import { type BatchLine, BatchListsRepository, type PageOf } from '../../persistence/batch-lists.repository';
import { BatchesRepository, type ProgramRow } from '../../persistence/batches.repository';

/** Regencies and provinces somebody works for; `null` is everywhere. */
export type Places = readonly string[] | null;

/** Batches, as whoever looks may see them: what lies beyond does not exist. */
@Injectable()
export class BatchLists {
  constructor(
    private readonly lists: BatchListsRepository,
    private readonly batches: BatchesRepository,
    private readonly regions: RegionDirectory,
    private readonly clock: Clock,
  ) {}

  /** Open for asking. */
  open({ near = null, course = null, ...page }: PageOf & { near?: string | null | undefined; course?: string | null }): Promise<Page<BatchLine>> {
    return this.lists.open(this.clock.now(), { near, course }, page);
  }

  /** For anybody, once it is no longer a plan. @throws DomainError `training.no_batch` */
  async told(batchId: string): Promise<BatchLine> {
    const [batch] = await this.lists.byIds([batchId]);
    if (!batch || batch.state === 'planned') throw errors.make('no_batch');
    return batch;
  }

  within({ within, ...page }: PageOf & { within: Places }): Promise<Page<BatchLine>> {
    return this.lists.within(within, page);
  }

  /** @throws DomainError `training.no_batch` for one that is not there and for one of another place */
  async one({ batchId, within }: { batchId: string; within: Places }): Promise<BatchLine> {
    const [batch] = await this.lists.byIds([batchId]);
    if (!batch || !isWithinReach(batch.regionCode, within)) throw errors.make('no_batch');
    return batch;
  }

  /**
   * A batch is planned only for a place one works for, and that there is; so are the villages it keeps seats for.
   * @throws DomainError `training.region_beyond`, `region_unknown`, `seat_rules`
   */
  assertWithin(regionCode: string, within: Places, rules: readonly SeatRule[] = []): void {
    if (!isWithinReach(regionCode, within)) throw errors.make('region_beyond', {}, { field: 'regionCode' });
    if (!this.regions.find(regionCode)) throw errors.make('region_unknown', {}, { field: 'regionCode' });
    if (rules.some(({ dimension, value }) => dimension === 'village' && value !== undefined && !this.regions.find(value))) throw errors.make('seat_rules', { why: NO_VILLAGE }, { field: 'rules' });
  }

  forVillage(villageCode: string): Promise<BatchLine[]> {
    return this.lists.forVillage(villageCode, this.clock.now());
  }

  programs(): Promise<ProgramRow[]> {
    return this.batches.programs();
  }
}
