import type { RegencyPlan } from '../place';
import { lampungTengah, lampungTimur, lampungUtara, wayKanan } from './lampung-centre';
import { mesuji, tulangBawang, tulangBawangBarat } from './lampung-north';
import { bandarLampung, lampungSelatan, metro, pesawaran } from './lampung-south';
import { lampungBarat, pesisirBarat, pringsewu, tanggamus } from './lampung-west';

export const lampung: readonly RegencyPlan[] = [
  lampungSelatan, lampungTengah, lampungUtara, lampungBarat, tulangBawang, tanggamus, lampungTimur, wayKanan, pesawaran,
  pringsewu, mesuji, tulangBawangBarat, pesisirBarat, bandarLampung, metro,
];
