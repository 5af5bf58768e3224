import { Controller, Get, Header, Param, ParseUUIDPipe, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Clock, zoneOfProvince } from '@etalase/kernel';
import { SellerStatement } from '@etalase/orders';
import { AllowInShop, Settings } from '@etalase/platform';
import { RegionDirectory } from '@etalase/regions';
import { SellerFiles } from '@etalase/sellers';
import { download, paper, XLSX } from './download';
import { StatementDto, StatementFileQuery, StatementQuery } from './papers.dto';
import { placeWords } from './place-words';
import { statementPaper } from './statement-paper';
import { statementSheet } from './statement-sheet';

/** A month of a shop's money, every rupiah explained. */
@ApiTags('shops')
@AllowInShop('seller.money.read')
@Controller('shops/:sellerId/money/statement')
export class StatementController {
  constructor(
    private readonly statements: SellerStatement,
    private readonly files: SellerFiles,
    private readonly regions: RegionDirectory,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: StatementDto })
  async showStatement(@Param('sellerId', ParseUUIDPipe) sellerId: string, @Query() { month }: StatementQuery): Promise<StatementDto> {
    return StatementDto.of(await this.statements.execute({ sellerId, month }), zoneOfProvince(this.settings.PROVINCE_CODE));
  }

  /** To keep, to print, or to work on. */
  @Get('file')
  @Header('cache-control', 'no-store')
  @ApiProduces('application/pdf', XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async downloadStatement(@Param('sellerId', ParseUUIDPipe) sellerId: string, @Query() { month, kind = 'pdf' }: StatementFileQuery): Promise<StreamableFile> {
    const shop = await this.files.one(sellerId);
    const statement = await this.statements.execute({ sellerId, month });
    const facts = { shopName: shop.name, place: placeWords(this.regions, shop.villageCode), payout: shop.payoutMasked, madeAt: this.clock.now(), zone: zoneOfProvince(this.settings.PROVINCE_CODE) };
    return kind === 'xlsx' ? download(await statementSheet(statement, facts), `uang-${month}.xlsx`, XLSX) : paper(await statementPaper(statement, facts), `uang-${month}.pdf`);
  }
}
