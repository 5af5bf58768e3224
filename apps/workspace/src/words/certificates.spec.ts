import { certificatesFor } from './certificates';

describe('certificatesFor', () => {
  it('asks food for its papers and leaves cloth alone', () => {
    expect(certificatesFor('kopi', 'kopi-teh-cokelat')).toEqual(['pirt', 'halal', 'bpom']);
    expect(certificatesFor('gula-aren', 'hasil-bumi')).toContain('pirt');
    expect(certificatesFor('lauk-siap-saji', 'makanan')).toEqual(['halal']);
    expect(certificatesFor('kecantikan', 'rumah-perawatan')).toEqual(['bpom', 'halal']);
    expect(certificatesFor('sayur', 'hasil-bumi')).toEqual([]);
    expect(certificatesFor('tenun-kain-adat', 'kain-busana')).toEqual([]);
  });
});
