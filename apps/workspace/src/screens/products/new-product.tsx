import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Notice, Steps } from '@etalase/ui';
import { Act, Page } from '../../parts/page';
import { goBack } from '../../router/location';
import { useShopId } from '../../session/session';
import { CertificateStep } from './certificate-step';
import { type Draft, FORM_STEPS, keepDraft, loadDraft, type Problems, problemsOf } from './draft';
import { NameStep, PriceStep, StockStep } from './form-steps';
import { Helper, type HelperName } from './helpers';
import { PhotoGuide } from './photo-guide';
import { useCreateProduct } from './use-create-product';
import { useDraftPhotos } from './use-draft-photos';

/** Five short screens instead of one long one: each has one question in mind and one button. */
export function NewProduct(): VNode {
  const shopId = useShopId();
  const [step, setStep] = useState(0);
  const [draft, setDraft] = useState(() => loadDraft(shopId));
  const [problems, setProblems] = useState<Problems>({});
  const [helper, setHelper] = useState<HelperName | null>(null);
  const { photos, put, drop, forget } = useDraftPhotos(shopId);
  const creating = useCreateProduct(shopId, forget);

  const change = (part: Partial<Draft>): void => {
    const next = { ...draft, ...part };
    setDraft(next);
    keepDraft(shopId, next);
    setProblems({});
  };
  const turnTo = (next: number): void => {
    setStep(next);
    setProblems({});
    window.scrollTo(0, 0);
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const found = problemsOf(step, draft, photos.length);
    setProblems(found);
    if (Object.keys(found).length > 0) {
      showFirstProblem();
      return;
    }
    if (step < FORM_STEPS.length - 1) turnTo(step + 1);
    else creating.create(draft, photos);
  };

  const isLast = step === FORM_STEPS.length - 1;
  const form = { draft, change, problems, ask: setHelper };
  return (
    <Page title="Produk baru" isForm back="/produk" onBack={() => (step === 0 ? goBack('/produk') : turnTo(step - 1))}>
      <form class="stack" onSubmit={submit} noValidate>
        <Steps labels={FORM_STEPS} current={step} label="Langkah pengisian" />
        {step === 0 && <PhotoGuide photos={photos} onPut={put} onDrop={drop} error={problems.photos} />}
        {step === 1 && <NameStep {...form} />}
        {step === 2 && <PriceStep {...form} />}
        {step === 3 && <StockStep {...form} />}
        {step === 4 && <CertificateStep {...form} />}
        <Act>
          {creating.problem && <Notice tone="danger" icon="warn" title={creating.problem.message} />}
          <Button look="strong" isFull disabled={creating.isBusy}>
            {creating.isBusy ? 'Menyimpan…' : isLast ? 'Simpan dan ajukan' : 'Lanjut'}
          </Button>
        </Act>
      </form>
      <Helper name={helper} draft={draft} change={change} onClose={() => setHelper(null)} />
    </Page>
  );
}

/** Leads the eye and the screen reader to what is missing; it may stand above the button bar's edge. */
function showFirstProblem(): void {
  requestAnimationFrame(() => {
    const wrong = document.querySelector<HTMLElement>('[aria-invalid="true"], .notice--danger');
    wrong?.scrollIntoView({ block: 'center', behavior: 'smooth' });
    wrong?.focus({ preventScroll: true });
  });
}
