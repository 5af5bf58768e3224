import { Body, Controller, Delete, Get, Header, HttpCode, Param, Patch, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AddCategory, ListCategories, OrderCategories, RemoveCategory, ReviseCategory } from '@etalase/catalogue';
import { type Actor, Allow, CurrentActor } from '@etalase/platform';
import { AddCategoryDto, AddedCategoryDto, CATEGORY_ICONS, OfficeCategoriesDto, OrderCategoriesDto, ReviseCategoryDto } from './office-categories.dto';

/** The shelves of the shop: two levels, their order, what stands on the menus. */
@ApiTags('office')
@Allow('office.category.write')
@Controller('office/categories')
export class OfficeCategoriesController {
  constructor(
    private readonly list: ListCategories,
    private readonly add: AddCategory,
    private readonly revise: ReviseCategory,
    private readonly order: OrderCategories,
    private readonly remove: RemoveCategory,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: OfficeCategoriesDto })
  async listOfficeCategories(): Promise<OfficeCategoriesDto> {
    return { items: await this.list.execute(), icons: [...CATEGORY_ICONS] };
  }

  @Post()
  @ApiCreatedResponse({ type: AddedCategoryDto })
  addCategory(@CurrentActor() { personId: by }: Actor, @Body() { nameId, nameEn, icon, parentSlug }: AddCategoryDto): Promise<AddedCategoryDto> {
    return this.add.execute({ name: { id: nameId, en: nameEn }, icon, parentSlug, by });
  }

  /** All of one level at once. */
  @Put('order')
  @HttpCode(204)
  @ApiNoContentResponse()
  orderCategories(@CurrentActor() { personId: by }: Actor, @Body() body: OrderCategoriesDto): Promise<void> {
    return this.order.execute({ ...body, by });
  }

  @Patch(':slug')
  @HttpCode(204)
  @ApiNoContentResponse()
  reviseCategory(@CurrentActor() { personId: by }: Actor, @Param('slug') slug: string, @Body() { nameId, nameEn, icon, isHidden }: ReviseCategoryDto): Promise<void> {
    return this.revise.execute({ slug, by, icon, isHidden, ...(nameId !== undefined && nameEn !== undefined ? { name: { id: nameId, en: nameEn } } : {}) });
  }

  @Delete(':slug')
  @HttpCode(204)
  @ApiNoContentResponse()
  removeCategory(@CurrentActor() { personId: by }: Actor, @Param('slug') slug: string): Promise<void> {
    return this.remove.execute({ slug, by });
  }
}
