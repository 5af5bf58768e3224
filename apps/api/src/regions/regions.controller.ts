import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { notFound, Public } from '@etalase/platform';
import { RegionDirectory } from '@etalase/regions';
import { RegionChildrenDto, RegionMatchesDto, RegionParams, SearchRegionsQuery } from './regions.dto';

/** Regions change once a year; a phone that asks again while typing is answered by its own cache. */
const CACHE = 'public, max-age=3600, stale-while-revalidate=86400';

@ApiTags('regions')
@Public()
@Controller('regions')
export class RegionsController {
  constructor(private readonly directory: RegionDirectory) {}

  @Get('search')
  @Header('cache-control', CACHE)
  @ApiOkResponse({ type: RegionMatchesDto })
  searchRegions(@Query() query: SearchRegionsQuery): RegionMatchesDto {
    return { items: this.directory.search(query.q, { levels: query.level && [query.level], within: query.within, limit: query.limit }) };
  }

  @Get(':code/children')
  @Header('cache-control', CACHE)
  @ApiOkResponse({ type: RegionChildrenDto })
  listRegionChildren(@Param() { code }: RegionParams): RegionChildrenDto {
    if (!this.directory.find(code)) throw notFound();
    const items = this.directory.children(code).map((region) => ({
      code: region.code,
      name: region.name,
      level: region.level,
      kind: region.kind,
      signal: region.level === 'village' ? this.directory.signalOf(region.code).level : null,
    }));
    return { items };
  }
}
