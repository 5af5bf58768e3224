import { Body, Controller, Get, Header, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RenamePerson } from '@etalase/accounts';
import { type Actor, Allow, CurrentActor } from '@etalase/platform';
import { MeDto, RenameDto } from './accounts.dto';

export const meOf = ({ personId, phone, name, grants }: Actor): MeDto => ({
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
  constructor(private readonly renamePerson: RenamePerson) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: MeDto })
  readMe(@CurrentActor() actor: Actor): MeDto {
    return meOf(actor);
  }

  @Patch()
  @ApiOkResponse({ type: MeDto })
  async renameMe(@CurrentActor() actor: Actor, @Body() { name }: RenameDto): Promise<MeDto> {
    const tidy = await this.renamePerson.execute({ personId: actor.personId, name });
    return { ...meOf(actor), name: tidy };
  }
}
