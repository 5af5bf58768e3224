/** Screens a seller opens now and then, read from the phone in one piece: a piece for each would weigh more together. */
export { Contacts } from './contacts/contacts';
export { Figures } from './figures/figures';
export { Imports } from './imports/imports';
export { Ladder } from './join/ladder';
export { StartShop } from './join/start-shop';
export { Task } from './join/task';
export { Statement } from './money/statement';
export { Delivery } from './shop/delivery';
export { Staff } from './shop/staff';
export { Stock } from './stock/stock';
