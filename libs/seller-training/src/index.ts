export { CAPABILITIES, type Capability, type Field, FIELDS, type Picture, type Pillar, PILLARS } from './domain/course';
export * from './domain/views';
export { SellerTrainingModule } from './seller-training.module';
export { Courses } from './use-cases/courses';
export { LoadCourses } from './use-cases/load-courses';
