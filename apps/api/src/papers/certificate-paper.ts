import { create } from 'qrcode';
import { formatDate, type Zone } from '@etalase/kernel';
import { type CourseView, type OwnCertificate, spokenCode } from '@etalase/seller-training';
import { COLOURS } from '@etalase/ui';
import { mm, Paper } from '@etalase/papers';

/** A4, lying. */
const WIDTH = mm(297);
const HEIGHT = mm(210);
const EDGE = mm(22);
const INNER = WIDTH - 2 * EDGE;
const BAND = mm(7);
const QR_SIDE = mm(40);
const POINTS = 100;

export interface CertificatePaperFacts {
  certificate: OwnCertificate;
  course: CourseView;
  /** Where anybody checks it: the whole text of the QR. */
  address: string;
  origin: string;
  provinceName: string;
  zone: Zone;
}

/** To hang on a wall: name and course in front, what was learnt on the back. The QR carries everything that is printed, signed. */
export async function certificatePaper(facts: CertificatePaperFacts): Promise<Buffer> {
  const paper = new Paper(`Sertifikat ${facts.certificate.number}`, [WIDTH, HEIGHT]);
  paper.page();
  cloth(paper);
  front(paper, facts);
  paper.page();
  cloth(paper);
  back(paper, facts);
  return paper.done();
}

function cloth(paper: Paper): void {
  paper.box(0, 0, WIDTH, HEIGHT, COLOURS.paper);
  paper.shoots(0, 0, WIDTH, BAND, COLOURS.maroon, COLOURS.gold, COLOURS.goldLight);
  paper.shoots(0, HEIGHT - BAND, WIDTH, BAND, COLOURS.maroon, COLOURS.gold, COLOURS.goldLight);
  paper.frame(mm(9), BAND + mm(5), WIDTH - mm(18), HEIGHT - 2 * BAND - mm(10), COLOURS.gold, 1.2, 6);
  paper.frame(mm(10.6), BAND + mm(6.6), WIDTH - mm(21.2), HEIGHT - 2 * BAND - mm(13.2), COLOURS.goldLight, 0.6, 5);
}

const day = (iso: string, zone: Zone): string => formatDate(new Date(`${iso}T12:00:00Z`), 'id', zone);

/** As large as its line allows. */
function fitting(paper: Paper, words: string, width: number, most: number, least: number): number {
  let size = most;
  while (size > least && paper.pdf.font('bold').fontSize(size).widthOfString(words) > width) size -= 1;
  return size;
}

function front(paper: Paper, { certificate, address, origin, provinceName, zone }: CertificatePaperFacts): void {
  const isCompetence = certificate.kind === 'competence';
  const centre = { width: INNER, align: 'center' } as const;
  paper.text(`ETALASE DESA · PROVINSI ${provinceName.toUpperCase()}`, EDGE, mm(22), { size: 10, weight: 'medium', colour: COLOURS.goldDeep, ...centre });
  paper.text(isCompetence ? 'SERTIFIKAT KOMPETENSI' : 'SERTIFIKAT KEHADIRAN', EDGE, mm(29), { size: 30, weight: 'bold', colour: COLOURS.maroon, ...centre });
  paper.text(`Nomor ${certificate.number}`, EDGE, mm(44), { size: 11, weight: 'medium', ...centre });
  paper.text('diberikan kepada', EDGE, mm(55), { size: 11, colour: COLOURS.inkSoft, ...centre });
  const name = certificate.name ?? '';
  const size = fitting(paper, name, INNER, 34, 16);
  paper.text(name, EDGE, mm(62) + (34 - size) / 2, { size, weight: 'bold', ...centre, height: mm(16) });
  paper.rule(EDGE + INNER * 0.22, mm(78.5), INNER * 0.56, COLOURS.gold, 1.1);
  paper.text(isCompetence ? 'yang telah lulus kursus' : 'yang telah mengikuti kursus', EDGE, mm(82), { size: 11, colour: COLOURS.inkSoft, ...centre });
  const titleSize = fitting(paper, certificate.courseTitle, INNER, 22, 13);
  paper.text(certificate.courseTitle, EDGE, mm(89), { size: titleSize, weight: 'bold', colour: COLOURS.maroon, ...centre, height: mm(11) });
  const details = [`${certificate.jp} jam pelajaran (JP)`, certificate.score === null ? '' : `nilai tes akhir ${(certificate.score / POINTS).toLocaleString('id-ID')}`, certificate.batch === '' ? 'belajar mandiri' : certificate.batch];
  paper.text(details.filter(Boolean).join('  ·  '), EDGE, mm(101), { size: 12, weight: 'medium', ...centre, height: mm(6) });
  paper.text(certificate.validTo === null ? 'Berlaku seterusnya' : `Berlaku sampai ${day(certificate.validTo, zone)}`, EDGE, mm(109), { size: 11, colour: COLOURS.inkSoft, ...centre });
  signature(paper, certificate, provinceName, zone);
  proof(paper, certificate, address, origin);
}

function signature(paper: Paper, certificate: OwnCertificate, provinceName: string, zone: Zone): void {
  const width = mm(105);
  paper.text(`${provinceName}, ${day(certificate.issuedOn, zone)}`, EDGE, mm(129), { size: 11, width });
  paper.text('Ditandatangani secara elektronik oleh', EDGE, mm(142), { size: 9, colour: COLOURS.inkSoft, width });
  paper.text(certificate.signer, EDGE, mm(147), { size: 12, weight: 'bold', width, height: mm(12) });
  paper.text(`Kunci ${certificate.keyId} · edisi kursus ${certificate.courseVersion}`, EDGE, mm(161), { size: 8.5, colour: COLOURS.inkSoft, width });
}

function proof(paper: Paper, certificate: OwnCertificate, address: string, origin: string): void {
  const x = WIDTH - EDGE - QR_SIDE;
  const y = mm(125);
  paper.box(x - mm(3), y - mm(3), QR_SIDE + mm(6), QR_SIDE + mm(6), '#ffffff', 6);
  paper.frame(x - mm(3), y - mm(3), QR_SIDE + mm(6), QR_SIDE + mm(6), COLOURS.gold, 0.8, 6);
  paper.qr(create(address, { errorCorrectionLevel: 'M' }).modules, x, y, QR_SIDE, '#000000');
  const width = mm(78);
  const left = x - mm(7) - width;
  paper.text('Periksa keaslian', left, mm(134), { size: 11, weight: 'bold', colour: COLOURS.maroon, width, align: 'right' });
  paper.text(`Pindai QR dengan kamera HP, atau ketik kode di ${origin.replace(/^https?:\/\//, '')}/sertifikat`, left, mm(140), { size: 9, width, align: 'right', gap: 1 });
  paper.text(spokenCode(certificate.code), left, mm(151), { size: 15, weight: 'bold', width, align: 'right' });
  paper.text('Semua yang tercetak di sini ada di dalam QR, bertanda tangan.', left, mm(159), { size: 8.5, colour: COLOURS.inkSoft, width, align: 'right', gap: 1 });
}

const COLUMNS = 2;
const GAP = mm(12);

function back(paper: Paper, { certificate, course }: CertificatePaperFacts): void {
  paper.text('YANG DIPELAJARI', EDGE, mm(22), { size: 10, weight: 'medium', colour: COLOURS.goldDeep });
  paper.text(certificate.courseTitle, EDGE, mm(27), { size: fitting(paper, certificate.courseTitle, INNER, 20, 13), weight: 'bold', colour: COLOURS.maroon, width: INNER });
  const lessons = course.modules.reduce((sum, module) => sum + module.lessons.length, 0);
  paper.text(`${certificate.jp} jam pelajaran (JP), satu JP 45 menit; termasuk tes, praktik, dan kelas  ·  ${course.modules.length} bagian, ${lessons} pelajaran`, EDGE, mm(37), { size: 10, width: INNER });
  paper.rule(EDGE, mm(43), INNER, COLOURS.gold, 1);
  columns(paper, course, mm(47));
  paper.rule(EDGE, mm(180), INNER, COLOURS.line);
  paper.text(`${certificate.number}  ·  ${certificate.name ?? ''}`, EDGE, mm(183), { size: 8.5, colour: COLOURS.inkSoft, width: INNER, height: mm(5) });
}

/** Parts of the course, as many to a column as fit; smaller letters when there are many. */
function columns(paper: Paper, course: CourseView, top: number): void {
  const width = (INNER - GAP * (COLUMNS - 1)) / COLUMNS;
  const bottom = mm(178);
  const size = [10, 9.5, 9, 8.5, 8, 7.5, 7].find((one) => layOut(paper, course, { size: one, width, top, bottom, isDrawn: false }) <= COLUMNS) ?? 6.5;
  layOut(paper, course, { size, width, top, bottom, isDrawn: true });
}

/** @returns columns used */
function layOut(paper: Paper, course: CourseView, { size, width, top, bottom, isDrawn }: { size: number; width: number; top: number; bottom: number; isDrawn: boolean }): number {
  let column = 0;
  let y = top;
  course.modules.forEach((module, index) => {
    const head = { size: size + 1, weight: 'bold', width } as const;
    const line = { size, width: width - mm(4) } as const;
    const title = `${index + 1}. ${module.title}`;
    const height = paper.heightOf(title, head) + module.lessons.reduce((sum, lesson) => sum + paper.heightOf(lesson.title, line) + 1, 0) + size;
    if (y > top && y + height > bottom) {
      column += 1;
      y = top;
    }
    if (isDrawn && column < COLUMNS) drawModule(paper, { title, lessons: module.lessons.map((lesson) => lesson.title) }, EDGE + column * (width + GAP), y, head, line);
    y += height;
  });
  return column + 1;
}

function drawModule(paper: Paper, { title, lessons }: { title: string; lessons: readonly string[] }, x: number, top: number, head: { size: number; weight: 'bold'; width: number }, line: { size: number; width: number }): void {
  let y = paper.text(title, x, top, head);
  for (const lesson of lessons) {
    paper.box(x + 1, y + line.size * 0.5, 3, 3, COLOURS.gold, 1.5);
    y = paper.text(lesson, x + mm(4), y + 1, line);
  }
}
