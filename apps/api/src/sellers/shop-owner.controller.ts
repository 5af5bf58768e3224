import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { PeopleDirectory } from '@etalase/accounts';
import { maskPhone } from '@etalase/kernel';
import { type Actor, AllowInShop, CurrentActor } from '@etalase/platform';
import { AddStaff, RemoveStaff, SellerFiles } from '@etalase/sellers';
import { AddedStaffDto, AddStaffDto, MembersDto } from './shop.dto';

/** What only the owner does: who works in the shop. */
@ApiTags('shops')
@Controller('shops/:sellerId')
export class ShopOwnerController {
  constructor(
    private readonly addStaffUseCase: AddStaff,
    private readonly removeStaffUseCase: RemoveStaff,
    private readonly files: SellerFiles,
    private readonly people: PeopleDirectory,
  ) {}

  @Get('members')
  @AllowInShop('seller.staff.manage')
  @ApiOkResponse({ type: MembersDto })
  async listMembers(@Param('sellerId', ParseUUIDPipe) sellerId: string): Promise<MembersDto> {
    const members = await this.files.members(sellerId);
    const people = await this.people.byIds(members.map((member) => member.personId));
    const items = members.map((member) => {
      const person = people.get(member.personId);
      return { ...member, name: person?.name ?? null, phone: person ? maskPhone(person.phone) : null };
    });
    return { items };
  }

  @Post('members')
  @AllowInShop('seller.staff.manage')
  @ApiCreatedResponse({ type: AddedStaffDto })
  addStaff(@Param('sellerId', ParseUUIDPipe) sellerId: string, @CurrentActor() actor: Actor, @Body() body: AddStaffDto): Promise<AddedStaffDto> {
    return this.addStaffUseCase.execute({ sellerId, by: actor.personId, ...body });
  }

  @Delete('members/:personId')
  @HttpCode(204)
  @AllowInShop('seller.staff.manage')
  @ApiNoContentResponse()
  removeStaff(@Param('sellerId', ParseUUIDPipe) sellerId: string, @Param('personId', ParseUUIDPipe) personId: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.removeStaffUseCase.execute({ sellerId, personId, by: actor.personId });
  }
}
