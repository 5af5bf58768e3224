import { Module } from '@nestjs/common';
import { declarePersistence } from '@etalase/platform';
import { CourseFiles } from './persistence/course-files';
import { CourseVersionsRepository } from './persistence/course-versions.repository';
import { TrainingInitial1764000000000 } from './persistence/migrations/1764000000000-training-initial';
import { Courses } from './use-cases/courses';
import { LoadCourses } from './use-cases/load-courses';

declarePersistence({ schema: 'training', entities: [], migrations: [TrainingInitial1764000000000] });

const FACE = [Courses, LoadCourses];

@Module({ providers: [CourseFiles, CourseVersionsRepository, ...FACE], exports: FACE })
export class SellerTrainingModule {}
