import { gzipSync } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import { sha256 } from '@etalase/kernel';
import { packageOf } from '../../domain/learning/course-package';
import { Courses } from '../courses';

export interface PackageFile {
  versionId: string;
  content: Buffer;
  sha256: string;
}

/** Videos travel apart; what a lesson needs fits many times. */
export const MOST_PACKAGE_BYTES = 40 * 1024 * 1024;
const MOST_KEPT = 40;

/** Courses as files for phones: made once a version, for however many learners, and the same bytes each time. */
@Injectable()
export class CoursePackages {
  private readonly kept = new Map<string, Promise<PackageFile>>();

  constructor(private readonly courses: Courses) {}

  /** @throws DomainError `training.no_course` */
  file(versionId: string): Promise<PackageFile> {
    const known = this.kept.get(versionId);
    if (known) return known;
    const made = this.make(versionId);
    if (this.kept.size >= MOST_KEPT) this.kept.delete([...this.kept.keys()][0] ?? '');
    this.kept.set(versionId, made);
    made.catch(() => this.kept.delete(versionId));
    return made;
  }

  private async make(versionId: string): Promise<PackageFile> {
    const content = gzipSync(JSON.stringify(packageOf(await this.courses.version(versionId))), { level: 9 });
    if (content.length > MOST_PACKAGE_BYTES) throw new Error(`the package of ${versionId} is ${content.length} bytes, more than phones are asked to hold`);
    return { versionId, content, sha256: sha256(content) };
  }
}
