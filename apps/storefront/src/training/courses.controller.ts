import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '@etalase/platform';
import { Courses, type CourseSummary, FIELDS, PILLARS, sizeOf } from '@etalase/seller-training';
import { Pages } from '../rendering/pages';
import type { ShopRequest } from '../rendering/visitor';
import { classesPage } from './classes.pages';
import { coursePage } from './course.page';
import { cataloguePage, type CatalogueView } from './courses.pages';
import { OpenClasses } from './open-classes';

const POINTS = 100;
/** Classes on a page that is about something else. */
const SOONEST = 3;
const sum = (courses: readonly CourseSummary[], of: (course: CourseSummary) => number): number => courses.reduce((total, course) => total + of(course), 0);

/** What is taught: for everybody to look at before signing in. */
@Public()
@Controller('pelatihan')
export class CoursesController {
  constructor(
    private readonly pages: Pages,
    private readonly courses: Courses,
    private readonly classes: OpenClasses,
  ) {}

  @Get()
  async catalogue(@Query('bidang') field: unknown, @Query('pilar') pillar: unknown, @Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.pages.shared(request, reply, async (shop) => cataloguePage(shop, await this.view(field, pillar)));
  }

  /** Classes that can be asked for, by regency. Stands before the courses: no course is called so. */
  @Get('jadwal')
  async dates(@Query('wilayah') place: unknown, @Query('sesudah') after: unknown, @Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.pages.shared(request, reply, async (shop) => classesPage(shop, await this.classes.page({ place, after })));
  }

  /** Lessons are read in the workspace; here is what they are about. @throws DomainError `training.no_course` */
  @Get(':course')
  async course(@Param('course') code: string, @Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.pages.shared(request, reply, async (shop) => {
      const [course, { content }, all] = [await this.courses.read(code), await this.courses.current(code), await this.courses.list()];
      const requires = course.requires.flatMap((required) => all.filter((one) => one.code === required).map(({ code: itsCode, title }) => ({ code: itsCode, title })));
      return coursePage(shop, { course, size: sizeOf(course, all), mastery: content.mastery / POINTS, requires, classes: await this.classes.soonest(SOONEST, code) });
    });
  }

  /** A choice nobody offers is no choice. */
  private async view(field: unknown, pillar: unknown): Promise<CatalogueView> {
    const all = await this.courses.list();
    const [byField, byPillar] = [FIELDS.find((one) => one === field) ?? null, PILLARS.find((one) => one === pillar) ?? null];
    const courses = all.filter((course) => (byField === null || course.fields.includes(byField)) && (byPillar === null || course.pillars.includes(byPillar)));
    // The way in first, the part of all of them last.
    const place = (course: CourseSummary): number => (course.code === 'onboarding-umkm' ? 0 : course.capabilities.length === 0 ? 2 : 1);
    return {
      courses: [...courses].sort((a, b) => place(a) - place(b)).map((course) => ({ course, size: sizeOf(course, all) })),
      totals: { courses: all.length, lessons: sum(all, ({ lessons }) => lessons), jp: sum(all, ({ jp }) => jp) },
      field: byField,
      pillar: byPillar,
      classes: await this.classes.soonest(SOONEST),
    };
  }
}
