import { Body, Controller, Delete, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ConfirmImport, DropImport, ShowImports, StartImport } from '@etalase/catalogue';
import { type Actor, AllowInShop, CurrentActor, type RequestWithActor } from '@etalase/platform';
import { PageQuery } from '../page-query';
import { ConfirmImportDto, ImportDto, ImportFaultPageDto, ImportListDto, StartedImportDto } from './imports.dto';
import { readSheetUpload } from './sheet-upload';

/** Products by spreadsheet: looked through first, saved when the person says so. */
@ApiTags('shops')
@AllowInShop('seller.product.write')
@Controller('shops/:sellerId/imports')
export class ImportsController {
  constructor(
    private readonly start: StartImport,
    private readonly show: ShowImports,
    private readonly confirm: ConfirmImport,
    private readonly drop: DropImport,
  ) {}

  /** xlsx or csv up to 15 MB, photos in a zip up to 40 MB. Nothing changes yet. */
  @Post()
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['sheet'], properties: { sheet: { type: 'string', format: 'binary' }, photos: { type: 'string', format: 'binary' } } } })
  @ApiCreatedResponse({ type: StartedImportDto })
  async startImport(@Param('sellerId', ParseUUIDPipe) sellerId: string, @CurrentActor() actor: Actor, @Req() request: RequestWithActor): Promise<StartedImportDto> {
    return this.start.execute({ sellerId, by: actor.personId, ...(await readSheetUpload(request)) });
  }

  /** The last ten, newest first: how a bar that was left is found again. */
  @Get()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: ImportListDto })
  async listImports(@Param('sellerId', ParseUUIDPipe) sellerId: string): Promise<ImportListDto> {
    return { items: await this.show.execute({ sellerId }) };
  }

  @Get(':importId')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: ImportDto })
  showImport(@Param('sellerId', ParseUUIDPipe) sellerId: string, @Param('importId', ParseUUIDPipe) importId: string): Promise<ImportDto> {
    return this.show.one({ sellerId, importId });
  }

  /** Every wrong cell with its reason and how to mend it, in the order of the sheet. */
  @Get(':importId/faults')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: ImportFaultPageDto })
  listImportFaults(@Param('sellerId', ParseUUIDPipe) sellerId: string, @Param('importId', ParseUUIDPipe) importId: string, @Query() query: PageQuery): Promise<ImportFaultPageDto> {
    return this.show.faults({ sellerId, importId, ...query });
  }

  /** All of it or nothing; with `onlyGood` all that is good. */
  @Post(':importId/confirmation')
  @HttpCode(204)
  @ApiNoContentResponse()
  confirmImport(@Param('sellerId', ParseUUIDPipe) sellerId: string, @Param('importId', ParseUUIDPipe) importId: string, @Body() { onlyGood = false, wantsReview = false }: ConfirmImportDto): Promise<void> {
    return this.confirm.execute({ sellerId, importId, onlyGood, wantsReview });
  }

  @Delete(':importId')
  @HttpCode(204)
  @ApiNoContentResponse()
  dropImport(@Param('sellerId', ParseUUIDPipe) sellerId: string, @Param('importId', ParseUUIDPipe) importId: string): Promise<void> {
    return this.drop.execute({ sellerId, importId });
  }
}
