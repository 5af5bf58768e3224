import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '@etalase/platform';
import { Pages } from '../rendering/pages';
import type { ShopRequest } from '../rendering/visitor';
import { homePage } from './home.page';
import { HomeShelf } from './home-shelf';

@Public()
@Controller()
export class HomeController {
  constructor(
    private readonly pages: Pages,
    private readonly shelf: HomeShelf,
  ) {}

  @Get()
  home(@Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pages.shared(request, reply, async (shop) => homePage(shop, await this.shelf.read()));
  }
}
