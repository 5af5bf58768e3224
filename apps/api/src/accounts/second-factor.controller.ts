import { Body, Controller, Header, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { toString as qrToString } from 'qrcode';
import { BeginSecondFactor, ConfirmSecondFactor, ProveSecondFactor } from '@etalase/accounts';
import { type Actor, Allow, CurrentActor } from '@etalase/platform';
import { AppCodeDto, ProofDto, ProvenDto, RecoveryCodesDto, SecondFactorSecretDto } from './second-factor.dto';

/** Rights of office count in a session only after a code of an authenticator app (RFC 6238). */
@ApiTags('accounts')
@Allow('self')
@Controller('me/second-factor')
export class SecondFactorController {
  constructor(
    private readonly begin: BeginSecondFactor,
    private readonly confirm: ConfirmSecondFactor,
    private readonly prove: ProveSecondFactor,
  ) {}

  /** A new secret for the app; it counts once a code of it was confirmed. */
  @Post()
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: SecondFactorSecretDto })
  async beginSecondFactor(@CurrentActor() { personId, phone }: Actor): Promise<SecondFactorSecretDto> {
    const begun = await this.begin.execute({ personId, phone });
    return { ...begun, qrSvg: await qrToString(begun.uri, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 }) };
  }

  @Post('confirmation')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: RecoveryCodesDto })
  confirmSecondFactor(@CurrentActor() { personId, sessionId }: Actor, @Body() { code }: AppCodeDto): Promise<RecoveryCodesDto> {
    return this.confirm.execute({ personId, sessionId, code });
  }

  /** Opens the rights of office in this session for twelve hours. */
  @Post('proof')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: ProvenDto })
  proveSecondFactor(@CurrentActor() { personId, sessionId }: Actor, @Body() { code }: ProofDto): Promise<ProvenDto> {
    return this.prove.execute({ personId, sessionId, code });
  }
}
