import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import { CATEGORIES, type Category } from '../inventory/domain/category.js';
import { NEEDS, type Need } from '../renewal/domain/extension/need.js';
import { FARTHEST_MONTHS, USUAL_MONTHS } from '../renewal/domain/extension/plan-filter.js';
import { OneOrganisationDto } from './device-filter.dto.js';
import { PageCursor, PageLimit } from './page.decorators.js';

/** Which devices of the plan, and which page of them. */
export class ExtensionPlanDto extends OneOrganisationDto {
  @ApiPropertyOptional({
    ...{ minimum: 0, maximum: FARTHEST_MONTHS, default: USUAL_MONTHS },
    description: 'past the target life, or so many months before it',
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(FARTHEST_MONTHS)
  withinMonths?: number;
  @ApiPropertyOptional({ enum: CATEGORIES }) @IsOptional() @IsIn(CATEGORIES) category?: Category;
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(1, 160) site?: string;
  @ApiPropertyOptional({ enum: NEEDS }) @IsOptional() @IsIn(NEEDS) need?: Need;
  @PageCursor() cursor?: string;
  @PageLimit() limit?: number;
}
