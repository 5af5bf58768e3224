import sharp from 'sharp';
import { hours, newId } from '@etalase/kernel';
import { Database } from '@etalase/platform';
import { LoadRegions, RegionDirectory } from '@etalase/regions';
import { LoadCourses } from '@etalase/seller-training';
import { ApiStage, type Caller, type Json } from '../../../../../test/support/api-stage';

describe('batches over HTTP', () => {
  let stage: ApiStage;
  let village: string;
  let elsewhere: string;
  const who: Record<'province' | 'coordinator' | 'neighbour' | 'head' | 'otherHead' | 'teacher' | 'learner' | 'second', Caller> = {} as never;
  let batchId: string;
  let programId: string;
  let sessionId: string;
  let codes = 0;
  const call = (method: 'GET' | 'POST' | 'PUT', url: string, as: keyof typeof who, body?: object) => stage.call(method, url, { as: who[as], ...(body ? { body } : {}) });
  const now = (): number => stage.orders.context.clock.now().getTime();
  const iso = (inHours: number): string => new Date(now() + hours(inHours)).toISOString();
  const planned = (change: object = {}): object => ({
    programId, code: `angkatan-${(codes += 1)}`, title: 'Operator Desa angkatan uji', course: 'operator-desa', regionCode: '18.04', quota: 1, rules: [], opensAt: iso(-1), closesAt: iso(99),
    startsOn: '2026-12-01', endsOn: '2026-12-02', offerHours: 24, attendanceShare: 8_000, byNomination: false, note: 'Bawa HP.', ...change,
  });
  const open = async (change: object = {}): Promise<string> => {
    const { json } = await call('POST', '/office/training/batches', 'coordinator', planned(change));
    await call('POST', `/office/training/batches/${json.id}/state`, 'coordinator', { to: 'open' });
    return json.id;
  };
  const asked = (change: object = {}): object => ({ batchId, printedName: 'Peserta Uji', villageCode: village, sex: 'f', ageBand: '25-34', participantType: 'Operator desa', ...change });
  const session = (change: object = {}): object => ({ kind: 'workshop', title: 'Hari pertama', venue: 'Balai desa', startsAt: iso(1), endsAt: iso(5), capacity: 40, jp: 4, agenda: [], note: '', facilitatorPhones: [who.teacher.phone], ...change });
  const nominee = (change: object = {}): object => ({ batchId, slot: 1, name: 'Kader Uji', phone: '0813-0000-7001', sex: 'f', ageBand: '25-34', participantType: 'kader', letterNumber: 'SK 12/2026', isResident: true, canCome: true, hasConsented: true, ...change });

  beforeAll(async () => {
    stage = await ApiStage.open();
    await stage.get(LoadRegions).execute({ provinceCode: '18' });
    await stage.get(LoadCourses).execute();
    village = stage.get(RegionDirectory).villagesOf('18.04')[0]?.code ?? '';
    elsewhere = stage.get(RegionDirectory).villagesOf('18.05')[0]?.code ?? '';
    who.province = await stage.person({ role: 'province.admin', scopeKind: 'province', scopeId: '18' });
    who.coordinator = await stage.person({ role: 'coordinator', scopeKind: 'regency', scopeId: '18.04' });
    who.neighbour = await stage.person({ role: 'coordinator', scopeKind: 'regency', scopeId: '18.05' });
    who.head = await stage.person({ role: 'village.head', scopeKind: 'village', scopeId: village });
    who.otherHead = await stage.person({ role: 'village.head', scopeKind: 'village', scopeId: elsewhere });
    who.teacher = await stage.person();
    who.learner = await stage.person();
    who.second = await stage.person();
    programId = (await call('POST', '/office/training/programs', 'province', { code: 'desa-digital', title: 'Desa Digital', theme: '', organiser: 'Dinas Uji', sponsors: [], partners: [], year: 2026 })).json.id;
    batchId = await open();
  }, 180_000);
  afterAll(() => stage?.close());

  it('a coordinator plans for the own regency; the batch of a neighbour does not exist', async () => {
    expect((await call('POST', '/office/training/batches', 'neighbour', planned())).json).toMatchObject({ status: 403, code: 'training.region_beyond' });
    const ruled = await call('POST', '/office/training/batches', 'coordinator', planned({ rules: [{ dimension: 'village', value: village, most: 2 }, { dimension: 'sex', value: 'f', fewest: 1 }] }));
    expect((await call('GET', `/office/training/batches/${ruled.json.id}`, 'coordinator')).json.rules).toEqual([{ dimension: 'village', value: village, valueName: stage.get(RegionDirectory).find(village)?.name, most: 2 }, { dimension: 'sex', value: 'f', fewest: 1 }]);
    await call('POST', `/office/training/batches/${ruled.json.id}/state`, 'coordinator', { to: 'cancelled' });
    const urls = ['', '/seats', '/nominations'];
    for (const [caller, status] of [['province', 200], ['coordinator', 200], ['neighbour', 404], ['head', 403], ['learner', 403]] as const) {
      for (const url of urls) expect([caller, url, (await call('GET', `/office/training/batches/${batchId}${url}`, caller)).status]).toEqual([caller, url, status]);
    }
    expect((await call('GET', '/office/training/batches', 'neighbour')).json.items).toEqual([]);
    expect((await call('GET', '/office/training/batches', 'province')).json.items).toMatchObject([{ id: ruled.json.id, state: 'cancelled' }, { id: batchId, regionName: expect.stringContaining('Lampung Barat'), taken: 0 }]);
    for (const [url, body] of [['state', { to: 'running' }], ['copies', { code: 'x1', regionCode: '18.05', byDays: 7 }], ['sessions', session()]] as const) expect([url, (await call('POST', `/office/training/batches/${batchId}/${url}`, 'neighbour', body)).status]).toEqual([url, 404]);
    expect((await call('POST', `/office/training/batches/${batchId}/copies`, 'coordinator', { code: 'x1', regionCode: '18.05', byDays: 7 })).json.code).toBe('training.region_beyond');
  });

  it('anybody finds open batches of a place; a plan is nobody’s business', async () => {
    const { json } = await call('POST', '/office/training/batches', 'coordinator', planned());
    const near = async (place: string): Promise<string[]> => (await stage.call('GET', `/training/batches?near=${place}`)).json.items.map(({ id }: Json) => id);
    expect([await near('18.04'), await near(village), await near('18'), await near('18.05')]).toEqual([[batchId], [batchId], [batchId], []]);
    expect([(await stage.call('GET', `/training/batches/${json.id}`)).status, (await stage.call('GET', `/training/batches/${batchId}`)).json.state]).toEqual([404, 'open']);
  });

  it('a learner has a seat, the next waits in line, is offered it and takes it; nobody touches the seat of another', async () => {
    const first = await call('POST', '/me/seats', 'learner', asked());
    expect([first.status, first.json]).toMatchObject([201, { state: 'confirmed', line: null, batch: { id: batchId, taken: 1 } }]);
    expect((await call('POST', '/me/seats', 'learner', asked())).json.id).toBe(first.json.id);
    const second = await call('POST', '/me/seats', 'second', asked());
    expect(second.json).toMatchObject({ state: 'waitlisted', line: 1, batch: { waiting: 1 } });
    for (const act of ['withdrawal', 'answer']) expect([act, (await call('POST', `/me/seats/${first.json.id}/${act}`, 'second', act === 'answer' ? { accept: false } : undefined)).status]).toEqual([act, 404]);
    await call('POST', `/me/seats/${first.json.id}/withdrawal`, 'learner');
    const [offered] = (await call('GET', '/me/seats', 'second')).json.items;
    expect(offered).toMatchObject({ state: 'offered', line: null, offeredUntil: iso(24) });
    expect((await call('POST', `/me/seats/${offered.id}/answer`, 'second', { accept: true })).json.state).toBe('confirmed');
    expect((await call('GET', `/office/training/batches/${batchId}/seats`, 'coordinator')).json.items.map(({ state }: Json) => state)).toEqual(['withdrawn', 'confirmed']);
  });

  it('says in a sentence what is missing', async () => {
    expect((await call('POST', '/me/seats', 'learner', asked({ printedName: '', villageCode: '18.04' }))).json.fields).toEqual(expect.arrayContaining([{ field: 'printedName', message: 'Tulis nama lengkap, 2 sampai 80 huruf.' }, { field: 'villageCode', message: 'Pilih desa tempat tinggal.' }]));
    expect((await call('POST', '/me/seats', 'learner', asked({ villageCode: '18.99.99.2001' }))).json.code).toBe('regions.unknown');
    expect((await call('POST', `/office/training/batches/${batchId}/sessions`, 'coordinator', session({ facilitatorPhones: ['0819-9999-0000'] }))).json.code).toBe('session.facilitator_unknown');
    expect((await call('POST', `/office/training/batches/${batchId}/sessions`, 'coordinator', session({ facilitatorPhones: ['x'] }))).json.fields).toMatchObject([{ field: 'facilitatorPhones' }]);
    expect((await call('POST', `/office/training/batches/${batchId}/sessions`, 'coordinator', session({ title: 'Kelas\u0000' }))).json).toMatchObject({ status: 400, code: 'input.unreadable', fields: [{ field: 'title' }] });
  });

  it('plans for places and years that there are, for a batch, its copy and its sessions', async () => {
    const url = '/office/training/batches';
    const draft = (await call('POST', url, 'coordinator', planned())).json.id;
    const asks = (body: object) => [['POST', url, planned(body)], ['PUT', `${url}/${draft}`, planned(body)]] as const;
    const answer = async (method: 'POST' | 'PUT', to: string, body: object): Promise<Json> => (await call(method, to, 'province', body)).json;
    for (const [method, to, body] of asks({ regionCode: '18.99' })) expect(await answer(method, to, body)).toMatchObject({ status: 422, code: 'training.region_unknown', fields: [{ field: 'regionCode', message: expect.stringContaining('Pilih kabupaten') }] });
    expect(await answer('POST', `${url}/${draft}/copies`, { code: 'x2', regionCode: '18.99', byDays: 7 })).toMatchObject({ code: 'training.region_unknown', fields: [{ field: 'regionCode' }] });
    for (const [method, to, body] of asks({ rules: [{ dimension: 'village', value: '18.04.99.2001', most: 2 }] })) expect(await answer(method, to, body)).toMatchObject({ status: 422, code: 'training.seat_rules', fields: [{ field: 'rules' }] });

    const moment = (year: string): string => `${year}-11-24T03:00:00Z`;
    for (const year of ['0226', '2020', '2062', '9999']) {
      for (const [field, value] of [['opensAt', moment(year)], ['closesAt', moment(year)], ['startsOn', `${year}-12-01`], ['endsOn', `${year}-12-02`]] as const) {
        for (const [method, to, body] of asks({ [field]: value })) expect([year, method, await answer(method, to, body)]).toMatchObject([year, method, { status: 422, code: 'training.far_day', fields: [{ field, message: expect.stringMatching(/harus antara 2\d \w+ 2024 dan 2\d \w+ 2029\. Periksa tahunnya\./) }] }]);
      }
      expect([year, await answer('POST', `${url}/${draft}/sessions`, session({ startsAt: moment(year), endsAt: moment(year) }))]).toMatchObject([year, { status: 422, code: 'training.far_day', fields: [{ field: 'startsAt' }] }]);
    }
    expect(await answer('PUT', `${url}/${draft}`, planned({ opensAt: '2028-01-01T03:00:00Z', closesAt: '2028-02-01T03:00:00Z', startsOn: '2028-02-02', endsOn: '2028-02-03' }))).toEqual({});
    expect(await answer('POST', `${url}/${draft}/copies`, { code: 'x3', regionCode: '18.04', byDays: 1_000 })).toMatchObject({ code: 'training.far_day', fields: [{ field: 'byDays' }] });
    await call('POST', `${url}/${draft}/state`, 'coordinator', { to: 'cancelled' });
  });

  it('a village head names people of the own village only, and sees no other', async () => {
    const named = await open({ byNomination: true, quota: 5 });
    const url = `/villages/${village}/nominations`;
    const made = await call('POST', url, 'head', nominee({ batchId: named }));
    expect([made.status, made.json]).toMatchObject([201, { state: 'submitted', name: 'Kader Uji', villageCode: village }]);
    for (const caller of ['otherHead', 'learner', 'coordinator', 'province'] as const) {
      expect([caller, (await call('GET', url, caller)).status, (await call('POST', url, caller, nominee({ batchId: named, slot: 2, phone: '0813-0000-7002' }))).status]).toEqual([caller, 404, 404]);
    }
    const theirs = await call('GET', `/villages/${elsewhere}/nominations`, 'otherHead');
    expect([theirs.json.items, theirs.json.batches, theirs.text.includes('Kader Uji')]).toEqual([[], [], false]);
    expect((await call('POST', `/villages/${elsewhere}/nominations/${made.json.id}/replacement`, 'otherHead', { ...nominee({ phone: '0813-0000-7009' }), batchId: undefined, slot: undefined, reason: 'Sakit keras' })).status).toBe(404);
    expect((await call('GET', url, 'head')).json).toMatchObject({ batches: [{ id: named }], items: [{ id: made.json.id }] });
    expect((await call('POST', url, 'head', nominee({ batchId: named, slot: 2, phone: '0813-0000-7003', hasConsented: false }))).json.code).toBe('training.consent');

    const decide = (to: string, as: keyof typeof who = 'coordinator') => call('POST', `/office/training/batches/${named}/nominations/${made.json.id}/decision`, as, { to });
    expect((await decide('verified', 'neighbour')).status).toBe(404);
    await decide('verified');
    expect((await decide('accepted')).json.items).toMatchObject([{ state: 'accepted' }]);
    const { batchId: _batch, slot: _slot, ...person } = nominee({ name: 'Pengganti Uji', phone: '0813-0000-7004' }) as Json;
    expect((await call('POST', `${url}/${made.json.id}/replacement`, 'head', { ...person, reason: 'Sakit keras' })).json).toMatchObject({ replaces: made.json.id, slot: 1, state: 'submitted' });
    expect((await call('GET', url, 'head')).json.items.map(({ state }: Json) => state).sort()).toEqual(['replaced', 'submitted']);
  });

  it('an operator who is not certified cannot open a village class', async () => {
    const { json } = await call('POST', `/office/training/batches/${batchId}/sessions`, 'coordinator', session({ kind: 'cascade', startsAt: iso(30), endsAt: iso(33) }));
    expect((await call('POST', `/me/sessions/${json.id}/opening`, 'teacher')).json).toMatchObject({ status: 403, code: 'training.not_certified', detail: expect.stringContaining('Operator Desa') });
    expect((await call('GET', `/me/sessions/${json.id}`, 'teacher')).json.state).toBe('scheduled');
    await call('POST', `/office/training/batches/${batchId}/sessions/${json.id}/cancellation`, 'coordinator', { reason: 'Belum ada pengajar' });
  });

  describe('a session', () => {
    const mark = (change: object): object => ({ id: newId(), status: 'present', occurredAt: iso(0), ...change });

    beforeAll(async () => {
      sessionId = (await call('POST', `/office/training/batches/${batchId}/sessions`, 'coordinator', session())).json.id;
    });

    it('exists only for who teaches it', async () => {
      for (const caller of ['learner', 'coordinator', 'province'] as const) {
        for (const url of ['', '/code', '/register']) expect([caller, url, (await call('GET', `/me/sessions/${sessionId}${url}`, caller)).status]).toEqual([caller, url, 404]);
        for (const act of ['opening', 'closing']) expect([caller, act, (await call('POST', `/me/sessions/${sessionId}/${act}`, caller)).status]).toEqual([caller, act, 404]);
        expect((await call('POST', `/me/sessions/${sessionId}/marks`, caller, mark({ learnerId: who.second.personId, reason: 'Kartu tertinggal' }))).status).toBe(404);
      }
      expect((await call('GET', '/me/sessions', 'teacher')).json.items).toMatchObject([{ id: sessionId, state: 'scheduled', batch: { id: batchId } }]);
      expect((await call('PUT', `/office/training/batches/${newId()}/sessions/${sessionId}`, 'province', session())).status).toBe(404);
    });

    it('is changed without its teachers being named again; nobody is slipped in by number', async () => {
      const url = `/office/training/batches/${batchId}/sessions/${sessionId}`;
      const found = async (): Promise<Json> => (await call('GET', `/office/training/batches/${batchId}`, 'coordinator')).json.sessions.find(({ id }: Json) => id === sessionId);
      const changed = session({ facilitatorPhones: [], facilitatorIds: [who.teacher.personId], title: 'Hari satu', villageCode: village, agenda: [{ at: '09.00', title: 'Pembukaan', official: 'Camat' }] });
      expect((await call('PUT', url, 'coordinator', { ...changed, facilitatorIds: [who.learner.personId] })).json).toMatchObject({ status: 422, code: 'session.facilitator_strange', fields: [{ field: 'facilitatorPhones' }] });
      expect((await call('PUT', url, 'coordinator', changed)).status).toBe(204);
      expect(await found()).toMatchObject({ title: 'Hari satu', villageCode: village, villageName: expect.any(String), facilitators: [{ id: who.teacher.personId }], agenda: [{ at: '09.00', official: 'Camat' }] });
    });

    it('takes who came by card, by the code on the wall, or by name with a reason; closes with a register and a photo', async () => {
      expect((await call('POST', `/me/sessions/${sessionId}/opening`, 'teacher')).json.state).toBe('open');
      const close = () => call('POST', `/me/sessions/${sessionId}/closing`, 'teacher');
      expect((await close()).json.code).toBe('training.no_register');
      const card = (await call('GET', '/me/training-card', 'second')).json;
      expect([card.text.startsWith('ETD1.'), card.qrSvg.startsWith('<svg')]).toEqual([true, true]);
      expect((await call('POST', `/me/sessions/${sessionId}/marks`, 'teacher', mark({ card: `${card.text.slice(0, -1)}~` }))).json.code).toBe('training.card');
      expect((await call('POST', `/me/sessions/${sessionId}/marks`, 'teacher', mark({ learnerId: who.second.personId }))).json.code).toBe('training.reason');
      expect((await call('POST', `/me/sessions/${sessionId}/marks`, 'teacher', mark({}))).json.code).toBe('mark.whom');
      const marked = { card: card.text };
      expect((await call('POST', `/me/sessions/${sessionId}/marks`, 'teacher', mark(marked))).json).toEqual({ outcome: 'taken', learnerId: who.second.personId, printedName: 'Peserta Uji' });
      expect((await call('POST', `/me/sessions/${sessionId}/marks`, 'teacher', mark(marked))).json.outcome).toBe('already');

      // As a phone kept it where there was no signal: the same register, the same words, once however often it comes.
      const kept = (payload: object) => ({ clientId: newId(), sequence: 1, kind: 'training.mark', subject: sessionId, occurredAt: iso(2), payload: { sessionId, status: 'present', ...payload } });
      const push = async (caller: keyof typeof who, ...commands: object[]): Promise<string[]> => (await call('POST', '/sync', caller, { deviceId: newId(), sentAt: iso(2), commands, packs: [] })).json.receipts.map(({ outcome, refused }: Json) => refused?.code ?? outcome);
      const scan = kept(marked);
      expect(await push('teacher', kept({ card: `${card.text.slice(0, -1)}~` }), kept({ learnerId: who.second.personId }), kept({}), kept({ card: card.text, status: 'asleep' }), scan, scan, kept(marked))).toEqual(['training.card', 'training.reason', 'sync_mark.whom', 'input.invalid', 'already', 'already', 'already']);
      expect(await push('learner', kept(marked))).toEqual(['training.no_session']);

      const { code, qrSvg } = (await call('GET', `/me/sessions/${sessionId}/code`, 'teacher')).json;
      expect([code, qrSvg.startsWith('<svg')]).toEqual([expect.stringMatching(/^\d{8}$/), true]);
      expect((await call('POST', '/me/attendance', 'second', { sessionId, code })).json.outcome).toBe('already');
      expect((await call('POST', '/me/attendance', 'learner', { sessionId, code })).json.code).toBe('training.not_in_batch');
      expect((await call('POST', `/me/sessions/${sessionId}/corrections`, 'teacher', mark({ learnerId: who.second.personId, status: 'late', reason: 'Datang pukul sebelas' }))).json.outcome).toBe('taken');
      expect((await call('GET', `/me/sessions/${sessionId}`, 'teacher')).json).toMatchObject({ present: 1, register: [{ printedName: 'Peserta Uji', status: 'late', method: 'manual' }] });

      expect((await close()).json.code).toBe('training.no_evidence');
      const photo = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#a07040' } }).jpeg().toBuffer();
      const form = (content: Buffer): Buffer => Buffer.concat([Buffer.from('--x\r\ncontent-disposition: form-data; name="photo"; filename="foto.jpg"\r\ncontent-type: image/jpeg\r\n\r\n'), content, Buffer.from('\r\n--x--\r\n')]);
      const give = (content: Buffer, as: keyof typeof who = 'teacher') => stage.call('POST', `/me/sessions/${sessionId}/evidence`, { as: who[as], payload: form(content), headers: { 'content-type': 'multipart/form-data; boundary=x' } });
      expect([(await give(photo, 'learner')).status, (await give(Buffer.from('bukan foto'))).json.code]).toEqual([404, 'training.evidence_form']);
      expect((await give(photo)).json.evidence).toBe(1);
      const more = (await Promise.all(Array.from({ length: 24 }, () => give(photo)))).map(({ status }) => status);
      expect([more.filter((status) => status === 200).length, (await call('GET', `/me/sessions/${sessionId}`, 'teacher')).json.evidence]).toEqual([19, 20]);
      expect((await close()).json.state).toBe('closed');
    });

    it('is opened, shown and closed by what a phone kept where there was no signal; the server judges when it arrives', async () => {
      const deviceId = newId();
      let sequence = 0;
      const photo = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#607050' } }).jpeg().toBuffer();
      const kept = (id: string, what: string, inHours: number, payload: object = {}, clientId = newId()) => ({ clientId, sequence: (sequence += 1), kind: `training.${what}`, subject: id, occurredAt: iso(inHours), payload: { sessionId: id, ...payload } });
      const push = async (caller: keyof typeof who, commands: object[]): Promise<string[]> => (await call('POST', '/sync', caller, { deviceId, sentAt: iso(0), commands, packs: [] })).json.receipts.map(({ outcome, refused }: Json) => refused?.code ?? outcome);
      const plan = async (change: object): Promise<string> => (await call('POST', `/office/training/batches/${batchId}/sessions`, 'coordinator', session(change))).json.id;
      const upload = async (id: string, content: Buffer): Promise<void> => {
        const tus = { 'tus-resumable': '1.0.0' };
        expect((await stage.call('POST', '/sync/uploads', { as: who.teacher, headers: { ...tus, 'upload-length': String(content.length), 'upload-metadata': `id ${Buffer.from(id).toString('base64')}` } })).status).toBe(201);
        expect((await stage.call('PATCH', `/sync/uploads/${id}`, { as: who.teacher, payload: content, headers: { ...tus, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' } })).status).toBe(204);
      };

      const id = await plan({ startsAt: iso(-4), endsAt: iso(-2), title: 'Hari tanpa sinyal' });
      const card = (await call('GET', '/me/training-card', 'second')).json.text;
      const [shown, broken] = [newId(), newId()];
      await upload(shown, photo);
      await upload(broken, Buffer.from('bukan foto'));
      const evening = [kept(id, 'open', -4), kept(id, 'mark', -3, { card, status: 'present' }), kept(id, 'evidence', -2.5, { photo: broken }, broken), kept(id, 'evidence', -2.5, { photo: shown }, shown), kept(id, 'close', -2, { done: [] })];
      // Somebody else's phone; the end without its beginning; then all of it, and once more with what the first answer lost.
      expect(await push('learner', [kept(id, 'open', -4), kept(id, 'evidence', -2, { photo: shown }), kept(id, 'close', -2)])).toEqual(['training.no_session', 'training.no_session', 'training.no_session']);
      expect(await push('teacher', [kept(id, 'close', -2, { done: [99] }), kept(id, 'close', -2)])).toEqual(['input.invalid', 'training.session.move_refused']);
      expect(await push('teacher', evening)).toEqual(['accepted', 'accepted', 'training.evidence_form', 'accepted', 'accepted']);
      expect(await push('teacher', evening)).toEqual(['already', 'already', 'training.evidence_form', 'already', 'already']);
      expect((await call('GET', `/me/sessions/${id}`, 'teacher')).json).toMatchObject({ state: 'closed', present: 1, evidence: 1, obstacle: null });
      const [{ opened, closed }] = (await stage.get(Database).adhoc('SELECT opened_at AS opened, closed_at AS closed FROM training.session WHERE id = $1', [id])) as [{ opened: Date; closed: Date }];
      expect([opened.toISOString(), closed.toISOString()]).toEqual([iso(-4), iso(-2)]);
      // A colleague was quicker: nothing is done twice, and a photo from before the end still belongs to it.
      const late = newId();
      await upload(late, photo);
      expect(await push('teacher', [kept(id, 'open', -4), kept(id, 'evidence', -3, { photo: late }, late), kept(id, 'close', -1)])).toEqual(['already', 'accepted', 'already']);

      // Who is not certified is told so where there is signal, and refused in the same words when the phone comes back from a village without.
      const classId = await plan({ kind: 'cascade', startsAt: iso(50), endsAt: iso(52) });
      const { obstacle } = (await call('GET', `/me/sessions/${classId}`, 'teacher')).json;
      const [refused] = (await call('POST', '/sync', 'teacher', { deviceId, sentAt: iso(0), commands: [kept(classId, 'open', 0), kept(classId, 'mark', 0, { card, status: 'present' })], packs: [] })).json.receipts;
      expect([obstacle, refused.refused]).toEqual([{ code: 'training.not_certified', message: expect.stringContaining('Operator Desa') }, { ...obstacle, fields: [] }]);
      expect((await call('GET', `/me/sessions/${classId}`, 'teacher')).json).toMatchObject({ state: 'scheduled', present: 0 });
      await call('POST', `/office/training/batches/${batchId}/sessions/${classId}/cancellation`, 'coordinator', { reason: 'Belum ada pengajar' });
    });

    it('whoever came says how useful it was, once the class is over; nobody else does', async () => {
      const seatOf = async (caller: keyof typeof who): Promise<Json> => (await call('GET', '/me/seats', caller)).json.items.find(({ batch }: Json) => batch.id === batchId);
      const [came, left] = [await seatOf('second'), await seatOf('learner')];
      expect([came, left]).toMatchObject([{ canReact: true, useful: null }, { canReact: false, useful: null }]);
      const say = (seat: Json, as: keyof typeof who, useful: unknown) => call('PUT', `/me/seats/${seat.id}/reaction`, as, { useful });
      for (const useful of [0, 6, 4.5, '5', null, {}]) expect([useful, (await say(came, 'second', useful)).json.fields]).toEqual([useful, [{ field: 'useful', message: 'Pilih satu angka, dari 1 sampai 5.' }]]);
      expect([(await say(came, 'learner', 5)).json.code, (await say(left, 'learner', 5)).json.code]).toEqual(['training.no_seat', 'training.not_there']);
      await Promise.all([say(came, 'second', 2), say(came, 'second', 2)]);
      expect((await say(came, 'second', 4)).json).toMatchObject({ id: came.id, useful: 4 });
      const levels = async (as: keyof typeof who): Promise<Json> => (await call('GET', '/office/training/levels?course=operator-desa', as)).json.items[0];
      expect([await levels('coordinator'), await levels('neighbour')]).toMatchObject([{ level: 1, n: 1, result: 'Ditunjukkan mulai 5 jawaban', formula: expect.stringContaining('dari 1 yang hadir') }, { n: 0, result: null }]);
      expect((await call('GET', '/office/training/levels', 'learner')).status).toBe(403);
    });

    it('leaves a register to print and a calendar to keep', async () => {
      const [own, office] = [await call('GET', `/me/sessions/${sessionId}/register`, 'teacher'), await call('GET', `/office/training/batches/${batchId}/sessions/${sessionId}/register`, 'coordinator')];
      expect([own.status, own.text.slice(0, 5), office.text.slice(0, 5)]).toEqual([200, '%PDF-', '%PDF-']);
      const { text } = await stage.call('GET', `/training/batches/${batchId}/calendar`);
      expect([text.match(/BEGIN:VEVENT/g)?.length, text.includes(`UID:${sessionId}@`), text.includes('STATUS:CANCELLED')]).toEqual([4, true, true]);
      expect((await call('GET', `/training/batches/${batchId}`, 'learner')).json.sessions.map(({ state }: Json) => state).sort()).toEqual(['cancelled', 'cancelled', 'closed', 'closed']);
    });
  });
});
