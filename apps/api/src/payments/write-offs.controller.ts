import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { PeopleDirectory } from '@etalase/accounts';
import { type Actor, Allow, CurrentActor } from '@etalase/platform';
import { WriteOffDebts } from './write-off-debts';
import { AskWriteOffDto, WriteOffDto, WriteOffsDto } from './write-offs.dto';

/** Debts of shops that no sale will pay any more: one officer asks, another books the loss. */
@ApiTags('office')
@Controller('office/write-offs')
@Allow('finance.payment.read')
export class WriteOffsController {
  constructor(
    private readonly debts: WriteOffDebts,
    private readonly people: PeopleDirectory,
  ) {}

  @Get()
  @ApiOkResponse({ type: WriteOffsDto })
  async listWriteOffs(@CurrentActor() actor: Actor): Promise<WriteOffsDto> {
    const items = await this.debts.list();
    const names = await this.people.namesOf(items.flatMap(({ askedBy, decidedBy }) => [askedBy, decidedBy]));
    return { items: items.map((item) => WriteOffDto.of(item, names, actor.personId)) };
  }

  @Post()
  @Allow('finance.payout.make')
  @ApiCreatedResponse({ type: WriteOffDto })
  async askWriteOff(@Body() { account, reason }: AskWriteOffDto, @CurrentActor() actor: Actor): Promise<WriteOffDto> {
    const asked = await this.debts.ask(account, actor.personId, reason);
    return WriteOffDto.of(asked, await this.people.namesOf([asked.askedBy]), actor.personId);
  }

  /** By another officer than who asked: what is still owed becomes a loss. */
  @Post(':writeOffId/approve')
  @HttpCode(204)
  @Allow('finance.payout.approve')
  @ApiNoContentResponse()
  async approveWriteOff(@Param('writeOffId', ParseUUIDPipe) writeOffId: string, @CurrentActor() actor: Actor): Promise<void> {
    await this.debts.approve(writeOffId, actor.personId);
  }

  /** The debt stays. */
  @Post(':writeOffId/refuse')
  @HttpCode(204)
  @Allow('finance.payout.approve')
  @ApiNoContentResponse()
  async refuseWriteOff(@Param('writeOffId', ParseUUIDPipe) writeOffId: string, @CurrentActor() actor: Actor): Promise<void> {
    await this.debts.refuse(writeOffId, actor.personId);
  }
}
