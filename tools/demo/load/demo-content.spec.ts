import { demoContent } from './demo-content';

describe('the small demo', () => {
  const productsOf = (size: 'small' | 'full') => demoContent('18', size).shops.flatMap((shop) => shop.products);

  it('shows every product with a picture of its own kind', () => {
    const looks = new Map(productsOf('full').map(({ slug, artwork }) => [slug, `${artwork.kind}:${artwork.variation}`]));
    const small = productsOf('small');
    expect(small.length).toBeGreaterThan(60);
    for (const { slug, artwork } of small) expect([slug, `${artwork.kind}:${artwork.variation}`]).toEqual([slug, looks.get(slug)]);
  });

  it('draws few pictures', () => {
    expect(new Set(productsOf('small').map(({ artwork }) => JSON.stringify(artwork))).size).toBeLessThanOrEqual(60);
  });
});
