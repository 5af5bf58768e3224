import type { Rupiah } from '@etalase/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Zone } from '../domain/zone';

@Entity({ schema: 'shipping', name: 'tariff' })
export class TariffEntity {
  @PrimaryColumn({ type: 'text' }) courier: string;
  @PrimaryColumn({ type: 'text' }) service: string;
  @PrimaryColumn({ type: 'text' }) zone: Zone;
  @PrimaryColumn({ type: 'integer', name: 'min_kg' }) minKg: number;
  @Column({ type: 'integer', name: 'max_kg' }) maxKg: number;
  @Column({ type: 'bigint' }) base: Rupiah;
  @Column({ type: 'bigint', name: 'per_kg' }) perKg: Rupiah;
  @Column({ type: 'smallint', name: 'eta_min_days' }) etaMinDays: number;
  @Column({ type: 'smallint', name: 'eta_max_days' }) etaMaxDays: number;
}
