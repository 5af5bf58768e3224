import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsOptional, IsString, Length } from 'class-validator';

export class ImportTariffDto {
  @ApiProperty({ maxLength: 200_000, description: 'CSV with the columns courier, service, zone, min_kg, max_kg, base_rupiah, per_kg_rupiah, eta_min_days, eta_max_days' })
  @IsString()
  @Length(1, 200_000)
  csv: string;

  @ApiPropertyOptional({ default: false, description: 'Takes the good rows although others are wrong' })
  @IsOptional()
  @IsBoolean()
  keepGoodRows?: boolean;
}

export class TariffProblemDto {
  @ApiProperty({ description: 'Line in the file; 1 is the header' }) row: number;
  @ApiProperty() column: string;
  @ApiProperty({ description: 'What is wrong' }) message: string;
  @ApiProperty({ description: 'What to write instead' }) fix: string;
}

export class TariffImportDto {
  @ApiProperty() imported: number;
  @ApiProperty({ type: [TariffProblemDto] }) problems: TariffProblemDto[];
}
