import { Controller, Get, Param, ParseUUIDPipe, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { ExportProducts, type SheetKind } from '@etalase/catalogue';
import { AllowInShop } from '@etalase/platform';
import { download, XLSX } from '../papers/download';
import { SheetQuery } from './imports.dto';

const TYPES: Record<SheetKind, string> = { xlsx: XLSX, csv: 'text/csv; charset=utf-8' };

@ApiTags('shops')
@AllowInShop('seller.product.read')
@Controller('shops/:sellerId/sheet')
export class SheetController {
  constructor(private readonly exported: ExportProducts) {}

  /** The shop's products; changes nothing when it comes back as it is. */
  @Get()
  @ApiProduces(...Object.values(TYPES))
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async exportProducts(@Param('sellerId', ParseUUIDPipe) sellerId: string, @Query() { kind = 'xlsx' }: SheetQuery): Promise<StreamableFile> {
    return download(await this.exported.execute({ sellerId, kind }), `produk.${kind}`, TYPES[kind]);
  }

  /** An empty sheet with examples and explanations. */
  @Get('example')
  @ApiProduces(...Object.values(TYPES))
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async exampleSheet(@Param('sellerId', ParseUUIDPipe) _sellerId: string, @Query() { kind = 'xlsx' }: SheetQuery): Promise<StreamableFile> {
    return download(await this.exported.example({ kind }), `contoh-produk.${kind}`, TYPES[kind]);
  }
}
