import { Body, Controller, Get, Header, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RenamePerson, SecondFactorOf, type SecondFactorState } from '@etalase/accounts';
import { type Actor, Allow, CurrentActor } from '@etalase/platform';
import { MeDto, RenameDto } from './accounts.dto';

export const meOf = ({ personId, phone, name, grants }: Actor, secondFactor: SecondFactorState): MeDto => ({
  secondFactor,
  id: personId,
  phone,
  name,
  grants: grants.map(({ role, scopeKind, scopeId }) => ({ role, scopeKind, scopeId })),
  sellerIds: [...new Set(grants.filter((grant) => grant.scopeKind === 'seller').map((grant) => grant.scopeId))],
});

@ApiTags('accounts')
@Allow('self')
@Controller('me')
export class MeController {
  constructor(
    private readonly renamePerson: RenamePerson,
    private readonly secondFactor: SecondFactorOf,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: MeDto })
  async readMe(@CurrentActor() actor: Actor): Promise<MeDto> {
    return meOf(actor, await this.secondFactor.execute(actor));
  }

  @Patch()
  @ApiOkResponse({ type: MeDto })
  async renameMe(@CurrentActor() actor: Actor, @Body() { name }: RenameDto): Promise<MeDto> {
    const tidy = await this.renamePerson.execute({ personId: actor.personId, name });
    return { ...meOf(actor, await this.secondFactor.execute(actor)), name: tidy };
  }
}
