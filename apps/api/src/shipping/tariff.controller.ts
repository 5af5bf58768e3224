import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AuditLog } from '@etalase/accounts';
import { type Actor, Allow, CurrentActor } from '@etalase/platform';
import { ImportTariff } from '@etalase/shipping';
import { ImportTariffDto, TariffImportDto } from './tariff.dto';

@ApiTags('office')
@Controller('office/tariffs')
@Allow('office.tariff.write')
export class TariffController {
  constructor(
    private readonly importTariff: ImportTariff,
    private readonly audit: AuditLog,
  ) {}

  /** Replaces the price lists of the couriers in the file. Wrong rows are listed; nothing is imported while there is one, unless asked. */
  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: TariffImportDto })
  async importCourierTariff(@Body() body: ImportTariffDto, @CurrentActor() actor: Actor): Promise<TariffImportDto> {
    const result = await this.importTariff.execute({ ...body, by: actor.personId });
    if (result.imported > 0) await this.audit.record({ actorId: actor.personId, action: 'shipping.tariff_imported', subject: 'tariff', details: { rows: result.imported } });
    return { imported: result.imported, problems: result.problems.slice(0, 200) };
  }
}
