import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { MOST_EXTRA_MONTHS, USUAL_EXTRA_MONTHS } from '../reporting/forecast/extra-months.js';
import { OneOrganisationDto } from './device-filter.dto.js';

/** How much longer the longer rule is. */
export class ForecastDto extends OneOrganisationDto {
  @ApiPropertyOptional({
    ...{ minimum: 0, maximum: MOST_EXTRA_MONTHS, default: USUAL_EXTRA_MONTHS },
    description: 'months that the longer rule adds to the age of renewal',
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(MOST_EXTRA_MONTHS)
  extraMonths?: number;
}
