// The requests of the benchmark: the same terms and mix that the peer is measured with.
const TERMS = ['kopi', 'kopi robusta', 'kopi arabika', 'kopi bubuk liwa', 'luwak', 'keripik', 'keripik pisang', 'keripik singkong balado', 'kemplang', 'rengginang', 'tapis', 'kain tapis', 'selendang tapis', 'batik', 'batik siger', 'kemeja batik', 'sambal', 'sambal teri', 'bumbu seruit', 'tempoyak', 'lada hitam', 'cengkeh', 'jahe merah', 'madu', 'madu hutan', 'madu klanceng', 'cokelat', 'kakao', 'beras organik', 'beras merah', 'durian', 'pisang', 'alpukat', 'ikan asin', 'teri jengki', 'terasi', 'talenan kayu', 'ukiran siger', 'anyaman', 'tas anyaman', 'gamis', 'hijab voal', 'gelang manik', 'bros siger', 'bibit kopi', 'anggrek', 'cobek batu', 'saringan kopi', 'sabun herbal', 'lulur kopi', 'puzzle kayu', 'aksara lampung', 'sirup markisa', 'sari nanas', 'kerip', 'tap', 'kop', 'sele'];

/** Numbers from a small seeded generator, so that every run asks the same. */
export function seeded(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
}

/** What a search box asks while somebody types: two letters, three, the half, the whole. */
const typed = (texts) => texts.flatMap((text) => [...new Set([2, 3, Math.ceil(text.length / 2), text.length])].map((length) => text.slice(0, length)));

/** @param {{categories: string[], regencies: string[], villages: string[], slugs: string[]}} catalogue @returns {Record<string, string[]>} paths by scenario */
export function requestsOf({ categories, regencies, villages, slugs }) {
  const random = seeded(424242);
  const search = Array.from({ length: 600 }, (_, index) => `q=${encodeURIComponent(TERMS[index % TERMS.length])}&regency=${regencies[random(regencies.length)]}`);
  const category = Array.from({ length: 40 }, (_, index) => ({ slug: categories[index % categories.length], sort: index < 20 ? 'price_asc' : 'price_desc' }));
  const detail = Array.from({ length: 2000 }, () => slugs[random(slugs.length)]);
  return {
    'api search': search.map((query) => `/api/products?${query}`),
    'api category': category.map(({ slug, sort }) => `/api/categories/${slug}/products?sort=${sort}`),
    'api detail': detail.map((slug) => `/api/products/${slug}`),
    'api regions': typed(villages).map((text) => `/api/regions/search?q=${encodeURIComponent(text)}`),
    'page suggestions': typed(TERMS).map((text) => `/saran?q=${encodeURIComponent(text)}`),
    'page search': search.map((query) => `/cari?${query.replace('regency=', 'daerah=')}`),
    'page category': category.map(({ slug, sort }) => `/kategori/${slug}?urut=${sort}`),
    'page detail': detail.map((slug) => `/produk/${slug}`),
  };
}
