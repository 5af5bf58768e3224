import { ApiProperty } from '@nestjs/swagger';
import { CAPABILITIES, type Capability, type CourseSummary, type CourseView, type Field, FIELDS, type Pillar, PILLARS } from '@etalase/seller-training';

export class CourseDto implements CourseSummary {
  @ApiProperty({ example: 'onboarding-umkm' }) code: string;
  @ApiProperty() title: string;
  @ApiProperty() summary: string;
  @ApiProperty({ description: 'For whom it is' }) audience: string;
  @ApiProperty({ description: 'Lesson hours of 45 minutes, classes and practice included' }) jp: number;
  @ApiProperty({ enum: FIELDS, isArray: true }) fields: Field[];
  @ApiProperty({ enum: PILLARS, isArray: true }) pillars: Pillar[];
  @ApiProperty({ type: [String], description: 'What somebody can do afterwards' }) outcomes: string[];
  @ApiProperty({ enum: CAPABILITIES, isArray: true, description: 'What its certificate opens' }) capabilities: Capability[];
  @ApiProperty({ type: [String], description: 'Courses whose lessons belong to this one' }) requires: string[];
  @ApiProperty() version: number;
  @ApiProperty() lessons: number;
  @ApiProperty({ description: 'Of all lessons, reading and trying' }) minutes: number;
}

export class CourseListDto {
  @ApiProperty({ type: [CourseDto] }) items: CourseDto[];
}

export class OutlineLessonDto {
  @ApiProperty() slug: string;
  @ApiProperty() title: string;
  @ApiProperty() minutes: number;
}

export class OutlineModuleDto {
  @ApiProperty({ example: 'M1' }) code: string;
  @ApiProperty() title: string;
  @ApiProperty() goal: string;
  @ApiProperty({ type: [OutlineLessonDto] }) lessons: OutlineLessonDto[];
}

export class OutlinePracticeDto {
  @ApiProperty() title: string;
  @ApiProperty() text: string;
}

/** A course before one begins it: what is in it, not the lessons themselves. */
export class CourseOutlineDto extends CourseDto {
  @ApiProperty({ type: [OutlineModuleDto] }) modules: OutlineModuleDto[];
  @ApiProperty({ type: [OutlinePracticeDto] }) practice: OutlinePracticeDto[];

  static of({ modules, practice, versionId: _version, ...summary }: CourseView): CourseOutlineDto {
    return {
      ...summary,
      modules: modules.map(({ code, title, goal, lessons }) => ({ code, title, goal, lessons: lessons.map(({ slug, title: name, minutes }) => ({ slug, title: name, minutes })) })),
      practice: practice.map(({ title, text }) => ({ title, text })),
    };
  }
}
