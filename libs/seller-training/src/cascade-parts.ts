import { CascadeEdgesRepository } from './persistence/cascade-edges.repository';
import { CascadeTreeRepository } from './persistence/cascade-tree.repository';
import { TrainingCascade1766000010000 } from './persistence/migrations/1766000010000-training-cascade';
import { CascadeTree } from './use-cases/cascade/cascade-tree';
import { DrawEdges } from './use-cases/cascade/draw-edges';

/** Who taught whom: the parts of the module that belong together. */
export const CASCADE_MIGRATIONS = [TrainingCascade1766000010000];
export const CASCADE_INSIDE = [CascadeEdgesRepository, CascadeTreeRepository];
export const CASCADE_FACE = [CascadeTree, DrawEdges];
