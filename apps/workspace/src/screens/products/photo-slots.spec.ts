import { doneOf, guideWords, inOrder, nextFree, type Slot, SLOTS, type SlotPhoto } from './photo-slots';

const photo = (slot: Slot): SlotPhoto => ({ slot, blob: new Blob([slot]), url: `blob:${slot}` });

describe('the five photos of a product', () => {
  it('go in the order of the guide, whenever they were taken', () => {
    expect(inOrder([photo('lain-1'), photo('label'), photo('depan')]).map(({ slot }) => slot)).toEqual(['depan', 'label', 'lain-1']);
  });

  it('are counted; others are not among the five', () => {
    expect(doneOf([photo('isi'), photo('lain-2')])).toBe(1);
    expect(guideWords([])).toMatch(/^Satu foto sudah cukup/);
    expect(guideWords([photo('isi'), photo('depan'), photo('lain-1')])).toBe('2 dari 5 foto. Boleh lanjut; sisanya bisa menyusul.');
    expect(guideWords(SLOTS.map(photo))).toBe('Lima foto lengkap. Pembeli tinggal memilih.');
  });

  it('several chosen at once fill the empty places in order, and no place twice', () => {
    const taken = [photo('ukuran')];
    expect(nextFree(taken, 'depan')).toBe('isi');
    expect(nextFree(taken, 'isi')).toBe('label');
    expect(nextFree([...taken, photo('lain-3')], 'lain-2')).toBe('depan');
    expect(nextFree(SLOTS.map(photo), 'depan')).toBeNull();
  });
});
