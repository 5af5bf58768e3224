import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { sha256 } from '@etalase/kernel';
import type { Course } from '../domain/course';
import { courseFaults } from '../domain/course-checks';
import { CourseFaults, readCourse } from '../domain/read-course';

export interface CourseFolder {
  course: Course;
  /** SHA-256 over names and texts of all files of the course. */
  hash: string;
}

const hashOf = (files: ReadonlyMap<string, string>): string => sha256([...files].map(([file, text]) => `${file}\0${text}\0`).join(''));

/** The courses that come with the program, as files beside the code. */
@Injectable()
export class CourseFiles {
  private readonly root = join(__dirname, '..', '..', 'content');

  /** Of every course, without taking its files apart. */
  async hashes(): Promise<string[]> {
    return Promise.all((await this.names()).map(async (name) => hashOf(await this.filesOf(name))));
  }

  /** @throws CourseFaults naming every fault of every course by file and field. */
  async all(): Promise<CourseFolder[]> {
    const faults: string[] = [];
    const folders: CourseFolder[] = [];
    for (const name of await this.names()) {
      const files = await this.filesOf(name);
      try {
        folders.push({ course: readCourse(files), hash: hashOf(files) });
      } catch (error) {
        if (!(error instanceof CourseFaults)) throw error;
        faults.push(...error.faults.map((fault) => `${name}/${fault}`));
      }
    }
    const byCode = new Map(folders.map(({ course }) => [course.code, course]));
    for (const { course } of folders) faults.push(...courseFaults(course, byCode).map((fault) => `${course.code}: ${fault}`));
    if (faults.length > 0) throw new CourseFaults(faults);
    return folders;
  }

  private async names(): Promise<string[]> {
    return (await readdir(this.root, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
  }

  private async filesOf(course: string): Promise<Map<string, string>> {
    const folder = join(this.root, course);
    const names = (await readdir(folder)).filter((name) => /\.(md|yaml)$/.test(name)).sort();
    return new Map(await Promise.all(names.map(async (name): Promise<[string, string]> => [name, await readFile(join(folder, name), 'utf8')])));
  }
}
