import { Injectable } from '@nestjs/common';
import { RegionDirectory } from '@etalase/regions';
import { type BatchLine, BatchLists } from '@etalase/seller-training';
import type { ClassesView, ClassLine } from './classes.pages';

const PAGE = 20;

/** Classes anybody may ask for, as the shop's pages show them. */
@Injectable()
export class OpenClasses {
  constructor(
    private readonly lists: BatchLists,
    private readonly regions: RegionDirectory,
  ) {}

  /** A place nobody knows is no choice, a cursor nobody gave is refused. @throws DomainError `kernel.cursor_invalid` */
  async page({ place, after }: { place: unknown; after: unknown }): Promise<ClassesView> {
    const province = this.regions.province();
    const places = this.regions.children(province.code).map(({ code, name }) => ({ code, name }));
    const here = places.find(({ code }) => code === place) ?? null;
    const { items, nextCursor } = await this.lists.open({ near: here?.code, limit: PAGE, ...(typeof after === 'string' && after !== '' ? { cursor: after } : {}) });
    return { places, here, classes: items.map((line) => this.told(line)), next: nextCursor };
  }

  /** The soonest few, of one course or of all. */
  async soonest(limit: number, course: string | null = null): Promise<ClassLine[]> {
    return (await this.lists.open({ limit, course })).items.map((line) => this.told(line));
  }

  private told(line: BatchLine): ClassLine {
    return { ...line, regionName: this.regions.find(line.regionCode)?.name ?? line.regionCode };
  }
}
