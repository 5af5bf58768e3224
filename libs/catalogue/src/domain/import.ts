import { defineJob, TransitionTable } from '@etalase/kernel';

/** A spreadsheet on its way into the shop: looked through first, saved only when the person says so. */
export type ImportState = 'checking' | 'refused' | 'checked' | 'saving' | 'done' | 'dropped';
export const importStates = new TransitionTable<ImportState>(
  'catalogue.import',
  ['checking'],
  {
    checking: ['checked', 'refused', 'dropped'],
    checked: ['saving', 'dropped'],
    // Back to `checked` when the shop changed meanwhile and cells became wrong by it; given up when a fault of ours stopped it.
    saving: ['done', 'checked', 'dropped'],
    refused: [],
    done: [],
    dropped: [],
  },
  { checking: 'sedang diperiksa', refused: 'ditolak', checked: 'siap disimpan', saving: 'sedang disimpan', done: 'selesai', dropped: 'dibatalkan' },
);

/** What is being done now, for the bar. */
export type ImportStep = 'reading' | 'photos' | 'saving' | 'submitting' | 'none';

export interface ImportSummary {
  rows: number;
  newProducts: number;
  changedProducts: number;
  unchangedProducts: number;
  faults: number;
  /** Rows that are not taken because a cell of their product is wrong. */
  lostRows: number;
  /** The first changes in words, so that a person sees what will happen. */
  preview: { row: number; name: string; isNew: boolean; words: string[] }[];
}

export interface ImportView {
  id: string;
  state: ImportState;
  step: ImportStep;
  done: number;
  total: number;
  fileName: string;
  photosName: string | null;
  /** Why the file as a whole was refused, or why a person has to look again. */
  note: string | null;
  summary: ImportSummary | null;
  /** New drafts that were handed in for review, and those that could not be. */
  submitted: number;
  notSubmitted: number;
  createdAt: string;
  updatedAt: string;
}

export interface ImportFaultView {
  row: number;
  /** `D12` */
  cell: string;
  column: string;
  value: string;
  reason: string;
  fix: string;
}

export const MAX_SHEET_BYTES = 15 * 1024 * 1024;
export const MAX_PHOTO_ZIP_BYTES = 40 * 1024 * 1024;
export const PREVIEW_LENGTH = 60;

export const CheckImportJob = defineJob<{ importId: string }>('catalogue.check-import', 'bulk');
export const SaveImportJob = defineJob<{ importId: string }>('catalogue.save-import', 'bulk');
export const SubmitImportedJob = defineJob<{ importId: string }>('catalogue.submit-imported', 'bulk');
