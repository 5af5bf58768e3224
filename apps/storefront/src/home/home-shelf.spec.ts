import type { ProductCard } from '@etalase/catalogue';
import { spread } from './home-shelf';

const card = (name: string, sellerName: string, hash: string): ProductCard => ({ name, sellerName, photo: { hash, width: 1, height: 1, alt: '' } }) as ProductCard;

describe('the first page', () => {
  it('shows every shop and every picture once before one of them again', () => {
    const cards = [card('kopi', 'Kebun', 'a'), card('kopi bubuk', 'Kebun', 'b'), card('jamu', 'Sari', 'a'), card('madu', 'Rimba', 'c'), card('teh', 'Pucuk', 'd')];
    expect(spread(cards, 4).map(({ name }) => name)).toEqual(['kopi', 'madu', 'teh', 'kopi bubuk']);
    expect(spread(cards, 9)).toHaveLength(5);
  });
});
