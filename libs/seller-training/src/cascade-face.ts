/** What other parts of the program may use of the cascade; part of `index.ts`. */
export { CLASS_STEPS, type Decay, MEASURE_FORMULAS, MOST_TIERS, type Ratio } from './domain/cascade/cascade';
export type { CascadeCounts, TaughtClass, TaughtVillage, TrainerRow } from './persistence/cascade-tree.repository';
export { type Cascade, type CascadeOfRegency, CascadeTree, type Trainer, type TrainerOfPlaces } from './use-cases/cascade/cascade-tree';
export { DrawEdges } from './use-cases/cascade/draw-edges';
