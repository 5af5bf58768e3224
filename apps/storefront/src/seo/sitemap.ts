import { Injectable } from '@nestjs/common';
import { CategoryTree, ListProductSlugs } from '@etalase/catalogue';
import { RegionDirectory } from '@etalase/regions';
import { Courses } from '@etalase/seller-training';
import { SellerDirectory } from '@etalase/sellers';
import { Shops } from '../rendering/shops';

/** https://www.sitemaps.org/protocol.html allows this many addresses a file. */
const MOST = 50_000;
const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** All indexable addresses, in files of at most 50,000. */
@Injectable()
export class Sitemap {
  constructor(
    private readonly products: ListProductSlugs,
    private readonly categories: CategoryTree,
    private readonly sellers: SellerDirectory,
    private readonly regions: RegionDirectory,
    private readonly shops: Shops,
    private readonly courses: Courses,
  ) {}

  async index(): Promise<string> {
    const products = await this.products.count();
    const files = ['halaman-1', 'toko-1', ...Array.from({ length: Math.ceil(products / MOST) }, (_, index) => `produk-${index + 1}`)];
    const entries = files.map((file) => `<sitemap><loc>${this.origin}/sitemap/${file}.xml</loc></sitemap>`);
    return `${XML}<sitemapindex ${NAMESPACE}>${entries.join('')}</sitemapindex>`;
  }

  /** `null` for a file that would be empty. */
  async part(kind: 'halaman' | 'toko' | 'produk', number: number): Promise<string | null> {
    if (number < 1 || (kind !== 'produk' && number > 1)) return null;
    const paths = kind === 'halaman' ? await this.pages() : kind === 'toko' ? await this.shopPages() : (await this.products.execute({ skip: (number - 1) * MOST, limit: MOST })).map((slug) => `/produk/${slug}`);
    if (paths.length === 0) return null;
    return `${XML}<urlset ${NAMESPACE}>${paths.map((path) => `<url><loc>${escape(this.origin + path)}</loc></url>`).join('')}</urlset>`;
  }

  private async pages(): Promise<string[]> {
    const villages = [...(await this.sellers.countsByVillage()).keys()].sort();
    return [
      '/',
      '/kategori',
      '/bantuan',
      '/sertifikat',
      '/pelatihan',
      '/pelatihan/jadwal',
      '/capaian',
      ...(await this.courses.list()).map(({ code }) => `/pelatihan/${code}`),
      ...this.categories.all().flatMap((parent) => [parent, ...parent.children].map(({ slug }) => `/kategori/${slug}`)),
      ...this.regions.children(this.regions.province().code).map(({ code }) => `/kabupaten/${code}`),
      ...villages.map((code) => `/desa/${code}`),
    ].slice(0, MOST);
  }

  private async shopPages(): Promise<string[]> {
    const paths: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await this.sellers.list({ limit: 1_000, ...(cursor ? { cursor } : {}) });
      paths.push(...page.items.map(({ slug }) => `/toko/${slug}`));
      cursor = page.nextCursor ?? undefined;
    } while (cursor && paths.length < MOST);
    return paths.slice(0, MOST);
  }

  private get origin(): string {
    return this.shops.in('id').origin;
  }
}
