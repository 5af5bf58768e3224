export { demoCategories } from './categories';
export { demoProvince, type DemoProvinceRequest } from './demo-province';
export { readVillages } from './read-villages';
export type * from './types';
