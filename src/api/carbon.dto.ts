import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsNumber, IsOptional, Max, Min } from 'class-validator';
import { ACCOUNTING_VIEWS, type AccountingView } from '../footprint/domain/accounting-view.js';
import { BASES, type Basis } from '../footprint/domain/basis.js';
import { OneOrganisationDto } from './device-filter.dto.js';

/** What is asked of a year of carbon. */
export class CarbonDto extends OneOrganisationDto {
  @ApiPropertyOptional({ description: 'calendar year; that of today by default' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1990)
  @Max(2198)
  year?: number;
  @ApiPropertyOptional({ enum: BASES, description: 'family of factors; ademe by default' })
  @IsOptional()
  @IsIn(BASES)
  basis?: Basis;
  @ApiPropertyOptional({ enum: ACCOUNTING_VIEWS, description: 'how manufacture is spread; reference-life by default' })
  @IsOptional()
  @IsIn(ACCOUNTING_VIEWS)
  view?: AccountingView['kind'];
  @ApiPropertyOptional({ description: 'years of depreciation in the view accounting-life; 3 by default' })
  @IsOptional()
  @Type(() => Number)
  @IsNumber()
  @Min(1)
  @Max(30)
  accountingLifeYears?: number;
  @ApiPropertyOptional({ description: 'what if every life were longer by so many months; 12 by default' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(240)
  longerByMonths?: number;
  @ApiPropertyOptional({ description: 'what if there were one screen for each; one person a computer by default' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(10_000_000)
  people?: number;
}
