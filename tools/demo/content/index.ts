export { demoCategories } from './categories';
export { demoProvince, type DemoProvinceRequest } from './demo-province';
export { OFFICE_SHOPS, type OfficeShop } from './office';
export { readVillages } from './read-villages';
export type * from './types';
