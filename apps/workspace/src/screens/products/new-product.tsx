import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Notice, Steps } from '@etalase/ui';
import { Act, Page } from '../../parts/page';
import { goBack } from '../../router/location';
import { useShopId } from '../../session/session';
import type { PhonePhoto } from '../../photos/compress';
import { type Draft, FORM_STEPS, keepDraft, loadDraft, type Problems, problemsOf } from './draft';
import { CertificateStep, GoodsStep, PriceStep, StockStep } from './form-steps';
import { useCreateProduct } from './use-create-product';

/** Four short screens instead of one long one: each has one question in mind and one button. */
export function NewProduct(): VNode {
  const shopId = useShopId();
  const [step, setStep] = useState(0);
  const [draft, setDraft] = useState(() => loadDraft(shopId));
  const [photos, setPhotos] = useState<readonly PhonePhoto[]>([]);
  const [problems, setProblems] = useState<Problems>({});
  const creating = useCreateProduct(shopId);

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
  const form = { draft, change, problems };
  return (
    <Page title="Produk baru" isForm back="/produk" onBack={() => (step === 0 ? goBack('/produk') : turnTo(step - 1))}>
      <form class="stack" onSubmit={submit} noValidate>
        <Steps labels={FORM_STEPS} current={step} label="Langkah pengisian" />
        {step === 0 && <GoodsStep {...form} photos={photos} onPhotos={setPhotos} />}
        {step === 1 && <PriceStep {...form} />}
        {step === 2 && <StockStep {...form} />}
        {step === 3 && <CertificateStep {...form} />}
        <Act>
          {creating.problem && <Notice tone="danger" icon="warn" title={creating.problem.message} />}
          <Button look="strong" isFull disabled={creating.isBusy}>
            {creating.isBusy ? 'Menyimpan…' : isLast ? 'Simpan dan ajukan' : 'Lanjut'}
          </Button>
        </Act>
      </form>
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
