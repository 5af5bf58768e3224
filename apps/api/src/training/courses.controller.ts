import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '@etalase/platform';
import { Courses } from '@etalase/seller-training';
import { CourseListDto, CourseOutlineDto } from './courses.dto';

const CACHE = 'public, max-age=300, stale-while-revalidate=3600';

/** What is taught now. Lessons come in the package of who learns. */
@ApiTags('training')
@Public()
@Controller('training/courses')
export class CoursesController {
  constructor(private readonly courses: Courses) {}

  @Get()
  @Header('cache-control', CACHE)
  @ApiOkResponse({ type: CourseListDto })
  async listCourses(): Promise<CourseListDto> {
    return { items: await this.courses.list() };
  }

  @Get(':code')
  @Header('cache-control', CACHE)
  @ApiOkResponse({ type: CourseOutlineDto })
  async showCourse(@Param('code') code: string): Promise<CourseOutlineDto> {
    return CourseOutlineDto.of(await this.courses.read(code));
  }
}
