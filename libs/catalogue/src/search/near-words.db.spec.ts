import { bootContexts, type TestContext } from '../../../../test/support/test-module';
import { CatalogueModule } from '../catalogue.module';
import { QuestionWords } from './question-words';

/** Words of the demo province: what people look for, and what only looks like something else. */
const KNOWN = 'badik bambu batik batu beku beras buket catur cokelat dodol duri durian gerabah kabut kacang kakao kelor kemplang keripik kompos kopi kulit lada lapis madu makanan motif paket para pesta pipil pisang pulau resin sambal selai sepat singkong stik tapis telur tempoyak tikar';

describe('the word that was meant', () => {
  let context: TestContext;
  let words: QuestionWords;
  beforeAll(async () => {
    context = await bootContexts([CatalogueModule]);
    await context.database.adhoc('INSERT INTO catalogue.vocabulary (word) SELECT unnest($1::text[]) ON CONFLICT DO NOTHING', [KNOWN.split(' ')]);
    words = context.module.get(QuestionWords);
  });
  afterAll(() => context.close());

  it.each(Object.entries({ kripik: 'keripik', kopii: 'kopi', tapes: 'tapis', batek: 'batik', bathik: 'batik', madhu: 'madu', psang: 'pisang', sinkong: 'singkong', kemplng: 'kemplang', sambel: 'sambal', duren: 'durian', telor: 'telur', kacagn: 'kacang', coklat: 'cokelat', slai: 'selai', bras: 'beras', tenpoyak: 'tempoyak', gerabha: 'gerabah' }))('%s is %s', async (typed, meant) => {
    expect(await words.nearestTo(typed)).toContain(meant);
  });

  it.each('traktor bekas laptop motor komputer kulkas pipa mesin kabel parfum tiket pulsa jaket pestisida mainan'.split(' '))('%s is nothing we have', async (typed) => {
    expect(await words.nearestTo(typed)).toEqual([]);
  });

  it('says nothing rather than guess: "traktor bekas"', async () => {
    expect(await words.nearestTo('traktor bekas')).toEqual([]);
  });
});
