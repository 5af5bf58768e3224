import type { Type } from '@nestjs/common';
import { AccountsModule, EnsurePerson } from '@etalase/accounts';
import { bootContexts, type TestContext, type TestOptions } from '../../../../test/support/test-module';
import { SellerTrainingModule } from '../seller-training.module';
import { Courses } from '../use-cases/courses';
import { LoadCourses } from '../use-cases/load-courses';
import { type CertificateToIssue, IssueCertificate, type IssuedCertificate } from '../use-cases/certificates/issue-certificate';

/** The courses of the project on a fresh database, and people to give certificates to. */
export class TrainingStage {
  private people = 0;
  private readonly versions = new Map<string, string>();

  private constructor(readonly context: TestContext) {}

  static async begin(options: TestOptions = {}): Promise<TrainingStage> {
    const stage = new TrainingStage(await bootContexts([AccountsModule, SellerTrainingModule], options));
    await stage.get(LoadCourses).execute();
    for (const { code } of await stage.get(Courses).list()) stage.versions.set(code, (await stage.get(Courses).current(code)).versionId);
    return stage;
  }

  get<T>(type: Type<T>): T {
    return this.context.module.get(type);
  }

  /** @param name `null` for somebody who has not said it yet */
  person(name: string | null = `Warga ${String(this.people + 1).padStart(3, '0')}`): Promise<string> {
    this.people += 1;
    return this.get(EnsurePerson).execute({ phone: `+62812700${String(10_000 + this.people)}`, ...(name === null ? {} : { name }) });
  }

  issue(learnerId: string, change: Partial<CertificateToIssue> = {}): Promise<IssuedCertificate> {
    const course = change.course ?? 'onboarding-umkm';
    return this.get(IssueCertificate).execute({ learnerId, course, versionId: this.versions.get(course) ?? '', score: 8_500, ...change });
  }

  version(course: string): string {
    return this.versions.get(course) ?? '';
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
