import type { VNode } from 'preact';
import { ButtonLink, CourseEmblem, Icon, Badge, Notice, Weave } from '@etalase/ui';
import { useState } from 'preact/hooks';
import { type Certificate, ownCertificatesQuery, type Right } from '../../api/certificates';
import { shareLink } from '../../parts/copy';
import { Page, Section } from '../../parts/page';
import { Empty, Known } from '../../parts/waiting';
import { useQuery } from '../../queries/use-query';
import { dayWords, RIGHT_WORDS, rightWords, STATE_WORDS } from '../../words/certificates-held';
import { PlainShell } from '../operator/plain-shell';
import { QrSheet } from './qr-sheet';

const TABS = [
  { path: '/', label: 'Ruang kerja', icon: 'home' },
  { path: '/pelatihan', label: 'Pelatihan', icon: 'orders' },
  { path: '/sertifikat', label: 'Sertifikat', icon: 'shield' },
] as const;

/** A person's certificates and what they may do now; there without a signal once it was opened. */
export function CertificateRoom({ name }: { name: string | null }): VNode {
  const answer = useQuery(ownCertificatesQuery);
  return (
    <PlainShell name={name ?? 'Etalase Desa'} home="/" tabs={TABS}>
      <Page title="Sertifikat saya" isForm>
        <Known answer={answer}>
          {({ items, rights, origin }) => (
            <>
              {items.length === 0 ? (
                <Empty icon="shield" title="Belum ada sertifikat">
                  <p>Selesaikan satu kursus sampai lulus. Sertifikatnya langsung ada di sini.</p>
                  <ButtonLink href="/pelatihan" look="strong">
                    Lihat kursus
                  </ButtonLink>
                </Empty>
              ) : (
                <ul class="stack">
                  {items.map((certificate) => (
                    <li key={certificate.id}>
                      <Held certificate={certificate} origin={origin} />
                    </li>
                  ))}
                </ul>
              )}
              {rights.length > 0 && <Rights rights={rights} />}
              <Section title="Kartu belajar">
                <p>Cetak dan tunjukkan saat datang ke kelas. Petugas memindainya, juga tanpa sinyal.</p>
                <ButtonLink href="/api/me/training-card/file" icon="qr" target="_blank">
                  Unduh kartu belajar
                </ButtonLink>
              </Section>
              {items.length > 0 && (
                <p class="soft after-list">Nama di sertifikat salah? Hubungi petugas provinsi dengan KTP. Yang baru akan menggantikan yang lama.</p>
              )}
            </>
          )}
        </Known>
      </Page>
    </PlainShell>
  );
}

function Held({ certificate, origin }: { certificate: Certificate; origin: string }): VNode {
  const [isShown, setShown] = useState(false);
  const { word, tone } = STATE_WORDS[certificate.state];
  const address = `${origin}/sertifikat/${certificate.code}#${certificate.fragment ?? ''}`;
  const isUsable = certificate.state === 'issued' || certificate.state === 'expired';
  return (
    <article class="card card--flush held" aria-label={`Sertifikat ${certificate.courseTitle}`}>
      <div class="held__cloth" aria-hidden="true">
        <Weave seed={certificate.course} rows={1} />
      </div>
      <div class="held__in stack-s">
        <div class="held__head">
          <CourseEmblem course={certificate.course} />
          <div>
            <h2>{certificate.courseTitle}</h2>
            <p class="num soft">{certificate.number}</p>
          </div>
        </div>
        <p class="row">
          <Badge tone={tone}>{word}</Badge>
          <span class="num">{certificate.jp} JP</span>
          <span>{certificate.validTo === null ? 'berlaku seterusnya' : `sampai ${dayWords(certificate.validTo)}`}</span>
        </p>
        {certificate.state === 'superseded' && <p>Diganti sertifikat nomor {certificate.successor}.</p>}
        {isUsable && (
          <>
            <button type="button" class="btn btn--strong btn--full" onClick={() => setShown(true)}>
              <Icon name="qr" /> Tunjukkan QR
            </button>
            <div class="duo">
              <ButtonLink href={`/api/training/certificates/${certificate.id}/file`} icon="save" target="_blank">
                Unduh PDF
              </ButtonLink>
              <button type="button" class="btn btn--plain" onClick={() => void shareLink(`Sertifikat ${certificate.courseTitle}`, address)}>
                <Icon name="share" /> Bagikan
              </button>
            </div>
            <a class="held__badge" href={`/api/training/certificates/${certificate.id}/badge`}>
              Lencana digital (Open Badges 3.0)
            </a>
          </>
        )}
      </div>
      {isShown && <QrSheet certificate={certificate} address={address} onClose={() => setShown(false)} />}
    </article>
  );
}

function Rights({ rights }: { rights: readonly Right[] }): VNode {
  const isUrgent = rights.some(({ state }) => state !== 'active');
  return (
    <Section title="Izin Anda sekarang">
      {isUrgent && <Notice icon="clock" title="Ada izin yang perlu diurus." />}
      <ul class="tasks">
        {rights.map((right) => {
          const { word, tone, words } = rightWords(right);
          return (
            <li key={right.capability} class="task">
              <span class="task__words">
                <strong>{RIGHT_WORDS[right.capability]}</strong>
                <span class="soft">{words}</span>
              </span>
              <Badge tone={tone}>{word}</Badge>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
