import { randomInt } from 'node:crypto';
import { Test } from '@nestjs/testing';
import { EnsurePerson } from '@etalase/accounts';
import { PlatformModule, readSettings, Settings } from '@etalase/platform';
import { CheckCertificate, Courses, IssueCertificate, SellerTrainingModule } from '@etalase/seller-training';
import { browserDatabase } from './office';

/** A certificate in the running system of the browser tests, as completing a course gives it. @param phone of somebody known, else of somebody new */
export async function certify(name: string, phone = `+628127${String(randomInt(10_000_000)).padStart(7, '0')}`, course = 'onboarding-umkm'): Promise<{ code: string; number: string; fragment: string }> {
  const settings = readSettings({ NODE_ENV: 'test', LOG_LEVEL: 'silent', DATABASE_URL: browserDatabase(), DATABASE_POOL: '2', SECRET_KEY: process.env.BROWSER_SECRET_KEY, PUBLIC_ORIGIN: process.env.BROWSER_SHOP });
  const module = await Test.createTestingModule({ imports: [PlatformModule, SellerTrainingModule] }).overrideProvider(Settings).useValue(settings).compile();
  await module.init();
  try {
    const learnerId = await module.get(EnsurePerson, { strict: false }).execute({ phone, name });
    const { versionId } = await module.get(Courses).current(course);
    const { code, number } = await module.get(IssueCertificate).execute({ learnerId, course, versionId, score: 9_250, batch: 'Angkatan 3, Liwa' });
    const fragment = (await module.get(CheckCertificate).execute(code))?.fragment ?? '';
    return { code, number, fragment };
  } finally {
    await module.close();
  }
}
