import { renderToString } from 'preact-render-to-string';
import { textWidth, wrap } from '../drawing/lettering';
import { Photo } from './photo';
import { Rich } from './pieces';
import { Weave } from './weave';

const photo = { hash: 'a'.repeat(40), width: 1080, height: 810, alt: 'Kopi' };

describe('Photo', () => {
  it('keeps its place, offers AVIF first and one small file to phones', () => {
    const html = renderToString(<Photo photo={photo} sizes="200px" />);
    expect(html).toContain('width="1080" height="810"');
    expect(html.indexOf('image/avif')).toBeLessThan(html.indexOf('image/webp'));
    expect(html).toContain(`srcset="/foto/${photo.hash}-320.avif"`);
    expect(html).toContain('loading="lazy"');
  });

  it('loads at once when it is in the first view', () => {
    const html = renderToString(<Photo photo={photo} sizes="200px" isFirst />);
    expect(html).toContain('fetchpriority="high"');
    expect(html).not.toContain('loading="lazy"');
  });
});

describe('Rich', () => {
  it('makes strong text and escapes the rest', () => {
    expect(renderToString(<Rich text="Bayar **<b>14.30</b>** ya" />)).toBe('Bayar <strong>&lt;b>14.30&lt;/b></strong> ya');
  });
});

describe('Weave', () => {
  it('is the same cloth for a place each time, and another for another', () => {
    const of = (seed: string): string => renderToString(<Weave seed={seed} />);
    expect(of('18.04')).toBe(of('18.04'));
    expect(new Set(Array.from({ length: 15 }, (_, index) => of(`18.${index}`))).size).toBe(15);
  });
});

describe('lettering', () => {
  it('breaks a long name into lines that fit and marks what is cut', () => {
    const lines = wrap('Keripik Pisang Kepok Cokelat Spesial Oleh Oleh Lampung Asli', 44, 450, 3);
    expect(lines).toHaveLength(3);
    expect(lines[0] && textWidth(lines[0], 44)).toBeLessThanOrEqual(450);
    expect(lines[2]).toMatch(/\.\.\.$/);
  });
});
