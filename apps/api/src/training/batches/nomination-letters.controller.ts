import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiNoContentResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor, type RequestWithActor } from '@etalase/platform';
import { GiveNominationLetter, type NominationLetterFile, ReadNominationLetter, WithdrawNomination } from '@etalase/seller-training';
import { readUpload } from '../../catalogue/upload';
import { PHOTO_BODY } from '../../sellers/joining.dto';
import { WithdrawNominationDto } from './nominations.dto';

/** To look at in the browser; a PDF may hold a script, so it may do nothing there. */
export const letterFile = ({ content, type }: NominationLetterFile): StreamableFile => new StreamableFile(content, { type, disposition: `inline; filename="surat-usulan.${type === 'image/jpeg' ? 'jpg' : 'pdf'}"`, length: content.length });

/** The letter behind a name, and the name taken back; other villages are not there. */
@ApiTags('village')
@Allow('village.nominate', { kind: 'village', param: 'villageCode' })
@Controller('villages/:villageCode/nominations/:nominationId')
export class NominationLettersController {
  constructor(
    private readonly give: GiveNominationLetter,
    private readonly read: ReadNominationLetter,
    private readonly withdraw: WithdrawNomination,
  ) {}

  /** A photo (JPEG, PNG, WebP) or a PDF, up to 12 MB. Sealed before it is stored. */
  @Post('letter')
  @HttpCode(204)
  @ApiConsumes('multipart/form-data')
  @ApiBody(PHOTO_BODY)
  @ApiNoContentResponse()
  async giveNominationLetter(@Param('villageCode') villageCode: string, @Param('nominationId', ParseUUIDPipe) nominationId: string, @Req() request: RequestWithActor): Promise<void> {
    await this.give.execute({ nominationId, villageCode, content: await readUpload(request) });
  }

  @Get('letter')
  @Header('cache-control', 'no-store')
  @ApiProduces('image/jpeg', 'application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async readOwnNominationLetter(@Param('villageCode') villageCode: string, @Param('nominationId', ParseUUIDPipe) nominationId: string): Promise<StreamableFile> {
    return letterFile(await this.read.execute({ nominationId, of: { villageCode } }));
  }

  @Post('withdrawal')
  @HttpCode(204)
  @ApiNoContentResponse()
  async withdrawNomination(@Param('villageCode') villageCode: string, @Param('nominationId', ParseUUIDPipe) nominationId: string, @CurrentActor() { personId }: Actor, @Body() { reason }: WithdrawNominationDto): Promise<void> {
    await this.withdraw.execute({ nominationId, villageCode, reason, by: personId });
  }
}
