/** The training desk of the office, read in one piece. */
import '../../../styles/batches.css';
import '../../../styles/training-desk.css';

export { BatchForm, EditBatch } from './batch-form';
export { BatchList } from './batch-list';
export { BatchPage } from './batch-page';
export { Reports } from './reports';
export { SessionForm } from './session-form';
