import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WIB } from '@etalase/kernel';
import type { CourseView, OwnCertificate } from '@etalase/seller-training';
import { CourseFiles } from '../../../../libs/seller-training/src/persistence/course-files';
import { viewOf } from '../../../../libs/seller-training/src/domain/present';
import { certificatePaper } from './certificate-paper';

const certificate: OwnCertificate = {
  id: '0', number: '00042/ONBOARDING-UMKM/ETALASE-18/XI/2026', code: '7K3M9QXA2BVN', state: 'issued', name: 'Peserta Uji', course: 'onboarding-umkm', courseTitle: 'Onboarding UMKM', courseVersion: 3, kind: 'competence', jp: 16,
  score: 8_550, issuedOn: '2026-11-20', validTo: '2029-11-19', batch: 'Angkatan 3, Liwa', signer: 'Pengelola Etalase Desa Lampung', keyId: '9f86d081', fragment: 'A'.repeat(290), endedAt: null, successor: null, capabilities: ['seller.listing.publish'],
};

/** As in papers.spec: kept to be looked at. */
function keep(name: string, pdf: Buffer): Buffer {
  const folder = process.env.PAPERS_FOLDER;
  if (folder) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), pdf);
  }
  return pdf;
}
const pagesOf = (pdf: Buffer): string[] => [...pdf.toString('latin1').matchAll(/\/MediaBox \[([^\]]+)\]/g)].map((match) => match[1] ?? '');

describe('the paper of a certificate', () => {
  const facts = (course: CourseView, change: Partial<OwnCertificate> = {}) => ({ certificate: { ...certificate, course: course.code, courseTitle: course.title, jp: course.jp, ...change }, course, address: `https://etalase.lampungprov.go.id/sertifikat/7K3M9QXA2BVN#${certificate.fragment}`, origin: 'https://etalase.lampungprov.go.id', provinceName: 'Lampung', zone: WIB });

  it('is two pages of A4 for every course, however much was learnt and however long the name', async () => {
    for (const { course } of await new CourseFiles().all()) {
      const view = viewOf({ versionId: '0', version: 1, content: course });
      const pdf = keep(`sertifikat-${course.code}.pdf`, await certificatePaper(facts(view, course.code === 'operator-desa' ? { name: 'Raden Ajeng Siti Nurhaliza Kusumawardhani Prawiranegara binti Haji Abdul Rahman', batch: '' } : {})));
      expect([course.code, pagesOf(pdf)]).toEqual([course.code, ['0 0 841.889764 595.275591', '0 0 841.889764 595.275591']]);
    }
  });
});
