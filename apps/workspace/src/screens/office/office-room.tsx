import type { VNode } from 'preact';
import { answerOf, api } from '../../api/client';
import { readWaitingShops } from '../../api/office-shops';
import type { Tab } from '../operator/plain-shell';
import { Page } from '../../parts/page';
import { Empty, Known } from '../../parts/waiting';
import { useQuery } from '../../queries/use-query';
import { findRoute, type Route, usePlace } from '../../router/router';
import { officeDesk } from '../join/join-api';
import { PlainShell } from '../operator/plain-shell';
import { Audit } from './audit';
import { Categories } from './categories/categories';
import { lazily } from '../../parts/lazily';
import { Chip } from './chip';
import { MONEY_TABS, moneyRoutes } from './finance-room';
import type { Hands } from './payouts/payout-room';
import { Complaint } from './complaints/complaint';
import { Complaints, pileOf } from './complaints/complaints';
import { Moderation } from './products/moderation';
import { ShopPhotoDesk } from './shop-photos';
import { Queues } from './queues';
import { OfficeReviews } from './reviews';
import { FindShops } from './sellers/find-shops';
import { Requirements } from './sellers/requirements';
import { Review } from './sellers/review';
import { Samples } from './sellers/samples';
import { ShopPile } from './sellers/shop-pile';
import { SuspensionList } from './sellers/suspension-list';

/** Whose desk it is: the province's, a regency's within its own borders, or that of somebody who plans classes. */
export interface Bureau {
  /** Person at the desk. */
  me: string;
  /** Checks shops and goods; a coordinator of classes does not. */
  isBureau: boolean;
  isProvince: boolean;
  /** `null`: no money passes through their hands. */
  hands: Hands | null;
  /** Code of the regency. */
  regency: string | null;
  /** Plans classes, there. */
  training: { isProvince: boolean } | null;
}

const CertificateRegister = lazily(() => import('./certificates/desks').then((part) => part.CertificateRegister));
const Cascade = lazily(() => import('./cascade/cascade').then((part) => part.Cascade));
const Waivers = lazily(() => import('./certificates/desks').then((part) => part.Waivers));
const trainingDesk = () => import('./training');
const BatchList = lazily(() => trainingDesk().then((part) => part.BatchList));
const BatchForm = lazily(() => trainingDesk().then((part) => part.BatchForm));
const EditBatch = lazily(() => trainingDesk().then((part) => part.EditBatch));
const BatchPage = lazily(() => trainingDesk().then((part) => part.BatchPage));
const SessionForm = lazily(() => trainingDesk().then((part) => part.SessionForm));
const TrainingReports = lazily(() => trainingDesk().then((part) => part.Reports));
const SigningKeys = lazily(() => import('./certificates/desks').then((part) => part.SigningKeys));

const WORK: readonly Tab[] = [
  { path: '/kantor', label: 'Antrean', icon: 'shield', also: ['/kantor/produk', '/kantor/foto', '/kantor/keluhan', '/kantor/periksa'] },
  { path: '/kantor/toko', label: 'Toko', icon: 'store' },
  { path: '/kantor/dihentikan', label: 'Dihentikan', icon: 'warn' },
];
const PROVINCE: readonly Tab[] = [
  { path: '/kantor/contoh', label: 'Contoh', icon: 'search' },
  { path: '/kantor/syarat', label: 'Aturan', icon: 'orders', also: ['/kantor/kategori'] },
  { path: '/kantor/sertifikat', label: 'Sertifikat', icon: 'shield', also: ['/kantor/keringanan', '/kantor/kunci'] },
  { path: '/kantor/ulasan', label: 'Ulasan', icon: 'star' },
  { path: '/kantor/catatan', label: 'Catatan', icon: 'clock' },
];
const TRAINING: Tab = { path: '/kantor/pelatihan', label: 'Pelatihan', icon: 'book', also: ['/kantor/pelatihan/', '/kantor/kelas-desa'] };

function routesOf({ me, isBureau, isProvince, hands, training }: Bureau): Route[] {
  const desk = officeDesk(isProvince);
  const shop = (id: string | undefined, back: string): VNode => <Review key={id} desk={desk} shopId={id ?? ''} back={back} queueKey="office/" />;
  const work: Route[] = [
    { pattern: '/kantor', render: (_, query) => <OfficeQueue of={isProvince && query.get('meja') === 'uang' ? 'money' : 'all'} hasMoney={isProvince} /> },
    { pattern: '/kantor/periksa/:id', render: ({ id }) => shop(id, '/kantor') },
    { pattern: '/kantor/produk', render: () => <Moderation /> },
    { pattern: '/kantor/foto', render: () => <ShopPhotoDesk /> },
    { pattern: '/kantor/keluhan', render: (_, query) => <Complaints state={pileOf(query.get('meja'))} /> },
    { pattern: '/kantor/keluhan/:id', render: ({ id }) => <Complaint key={id} complaintId={id ?? ''} /> },
    { pattern: '/kantor/toko', render: () => <FindShops /> },
    { pattern: '/kantor/toko/:id', render: ({ id }) => shop(id, '/kantor/toko') },
    { pattern: '/kantor/dihentikan', render: () => <SuspensionList /> },
  ];
  const province: Route[] = [
    { pattern: '/kantor/contoh', render: () => <Samples /> },
    { pattern: '/kantor/contoh/:id', render: ({ id }) => shop(id, '/kantor/contoh') },
    { pattern: '/kantor/syarat', render: () => <Requirements /> },
    { pattern: '/kantor/kategori', render: () => <Categories /> },
    { pattern: '/kantor/sertifikat', render: () => <CertificateRegister /> },
    { pattern: '/kantor/keringanan', render: () => <Waivers /> },
    { pattern: '/kantor/kunci', render: () => <SigningKeys /> },
    { pattern: '/kantor/ulasan', render: () => <OfficeReviews /> },
    { pattern: '/kantor/catatan', render: () => <Audit /> },
  ];
  const isWide = training?.isProvince === true;
  const classes: Route[] = [
    { pattern: '/kantor/pelatihan', render: () => <BatchList /> },
    { pattern: '/kantor/pelatihan/baru', render: () => <BatchForm isProvince={isWide} /> },
    { pattern: '/kantor/pelatihan/ubah', render: (_, query) => (query.get('id') ? <EditBatch key={query.get('id')} batchId={query.get('id') ?? ''} isProvince={isWide} /> : <BatchList />) },
    { pattern: '/kantor/pelatihan/angkatan', render: (_, query) => (query.get('id') ? <BatchPage key={query.get('id')} batchId={query.get('id') ?? ''} part={query.get('bagian')} isProvince={isWide} me={me} /> : <BatchList />) },
    { pattern: '/kantor/pelatihan/sesi', render: (_, query) => (query.get('angkatan') ? <SessionForm key={query.get('sesi')} batchId={query.get('angkatan') ?? ''} sessionId={query.get('sesi')} /> : <BatchList />) },
    { pattern: '/kantor/kelas-desa', render: () => <Cascade /> },
    { pattern: '/kantor/pelatihan/laporan', render: () => <TrainingReports /> },
  ];
  return [...(isBureau ? work : []), ...(isProvince ? province : []), ...(training ? classes : []), ...(hands ? moneyRoutes(hands) : [])];
}

/** The office's desk, at a laptop's width. */
export function OfficeRoom({ bureau, leave }: { bureau: Bureau; leave: (() => void) | undefined }): VNode {
  const place = usePlace();
  const regencyName = useRegencyName(bureau.regency);
  const tabs = [...(bureau.isBureau ? WORK : []), ...(bureau.training ? [TRAINING] : []), ...(bureau.isProvince ? PROVINCE : []), ...(bureau.hands ? MONEY_TABS : [])];
  const isWide = bureau.isProvince || (bureau.regency === null && bureau.training?.isProvince === true);
  const home = bureau.isBureau ? '/kantor' : TRAINING.path;
  return (
    <PlainShell name={isWide ? 'Kantor provinsi' : `Kantor ${regencyName ?? 'kabupaten'}`} home={home} tabs={tabs} leave={leave}>
      {findRoute(routesOf(bureau), place, () => (bureau.isBureau ? <OfficeQueue of="all" hasMoney={bureau.isProvince} /> : <BatchList />))}
    </PlainShell>
  );
}

function useRegencyName(code: string | null): string | undefined {
  const province = code?.slice(0, 2) ?? '';
  const regencies = useQuery(code === null ? null : { key: `regions/${province}`, load: () => answerOf(api.GET('/api/regions/{code}/children', { params: { path: { code: province } } })) });
  return regencies.data?.items.find((one) => one.code === code)?.name;
}

function OfficeQueue({ of, hasMoney }: { of: 'all' | 'money'; hasMoney: boolean }): VNode {
  const answer = useQuery({ key: `office/queue/${of}`, load: () => readWaitingShops(of) }, { watch: true });
  const side = hasMoney ? (
    <span class="row">
      <Chip to="/kantor" isOn={of === 'all'}>
        Semua
      </Chip>
      <Chip to="/kantor?meja=uang" isOn={of === 'money'}>
        Rekening
      </Chip>
    </span>
  ) : undefined;
  return (
    <Page title="Menunggu diperiksa" side={side}>
      <Queues here="sellers" />
      <Known answer={answer}>{(page) => (page.items.length === 0 ? <Empty icon="check" title="Tidak ada yang menunggu" /> : <ShopPile page={page} />)}</Known>
    </Page>
  );
}
