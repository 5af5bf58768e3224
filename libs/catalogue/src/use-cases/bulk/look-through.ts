import { Injectable } from '@nestjs/common';
import { type ImportFaultView, type ImportSummary, PREVIEW_LENGTH } from '../../domain/import';
import { checkSheet } from '../../domain/sheet/check-sheet';
import { COLUMNS, columnLetters, type ColumnKey } from '../../domain/sheet/columns';
import type { SheetContext, SheetPlan } from '../../domain/sheet/plan';
import type { ReadSheet } from '../../sheets/read-sheet';
import { SheetContexts } from './sheet-contexts';

export interface LookedThrough {
  plan: SheetPlan;
  faults: ImportFaultView[];
  summary: ImportSummary;
}

/** Compares a sheet with the shop as it is now, and says in words what is wrong and what would change. */
@Injectable()
export class LookThrough {
  constructor(private readonly contexts: SheetContexts) {}

  async execute(sellerId: string, sheet: ReadSheet, photo: SheetContext['photo']): Promise<LookedThrough> {
    const plan = checkSheet(sheet.rows, await this.contexts.of(sellerId, photo));
    return { plan, faults: plan.faults.map((fault) => ({ ...fault, ...this.place(fault, sheet), value: fault.value.slice(0, 80) })), summary: this.summary(sheet, plan) };
  }

  private place(fault: { row: number; column: ColumnKey }, sheet: ReadSheet): { cell: string; column: string } {
    const known = COLUMNS.findIndex((column) => column.key === fault.column);
    return { cell: `${columnLetters(sheet.places.get(fault.column) ?? known + 1)}${fault.row}`, column: COLUMNS[known]?.header ?? '' };
  }

  private summary(sheet: ReadSheet, { plans, faults, unchanged, lostRows }: SheetPlan): ImportSummary {
    const preview = plans.slice(0, PREVIEW_LENGTH).map((plan) => ({ row: plan.rows[0] ?? 0, name: plan.name, isNew: plan.kind === 'new', words: plan.kind === 'new' ? newWords(plan.variants.length, plan.photos.length) : plan.words.slice(0, 6) }));
    const newProducts = plans.filter((plan) => plan.kind === 'new').length;
    return { rows: sheet.rows.length, newProducts, changedProducts: plans.length - newProducts, unchangedProducts: unchanged, faults: faults.length, lostRows, preview };
  }
}

const newWords = (variants: number, photos: number): string[] => [`Produk baru, ${variants > 1 ? `${variants} pilihan, ` : ''}${photos === 0 ? 'belum ada foto' : `${photos} foto`}`];
