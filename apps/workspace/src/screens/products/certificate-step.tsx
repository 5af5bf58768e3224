import type { VNode } from 'preact';
import { Notice, TextField } from '@etalase/ui';
import { typedIn } from '../../parts/typed';
import { categoriesQuery } from '../../queries/questions';
import { useQuery } from '../../queries/use-query';
import { type CertificateKind, certificateWords } from '../../words/certificates';
import { papersOf } from './draft';
import type { StepProps } from './form-steps';

/** Papers by the kind of goods: cloth and baskets are asked for none. */
export function CertificateStep({ draft, change }: Pick<StepProps, 'draft' | 'change'>): VNode {
  const papers = papersOf(draft, useQuery(categoriesQuery).data ?? []);
  if (papers.length === 0) return <Notice tone="leaf" icon="check" title="Jenis produk ini tidak perlu surat izin. Tinggal diajukan." />;
  const write = (kind: CertificateKind, part: Partial<{ number: string; expiresOn: string }>): void =>
    change({ certificates: { ...draft.certificates, [kind]: { number: '', expiresOn: '', ...draft.certificates[kind], ...part } } });
  return (
    <>
      <Notice icon="shield" title="Isi surat yang Anda punya saja.">
        <p>Belum punya? Lewati. Operator desa bisa membantu mengurusnya.</p>
      </Notice>
      {papers.map((kind) => {
        const words = certificateWords(kind);
        return (
          <fieldset key={kind} class="card stack">
            <legend class="hush">{words.name}</legend>
            <TextField name={kind} label={`Nomor ${words.name}`} hint={words.hint} placeholder={words.placeholder} maxlength={40} autocomplete="off" value={draft.certificates[kind]?.number ?? ''} onInput={(event) => write(kind, { number: typedIn(event) })} />
            {draft.certificates[kind]?.number && <TextField name={`${kind}-until`} label="Berlaku sampai" type="date" value={draft.certificates[kind]?.expiresOn ?? ''} onInput={(event) => write(kind, { expiresOn: typedIn(event) })} />}
          </fieldset>
        );
      })}
    </>
  );
}
