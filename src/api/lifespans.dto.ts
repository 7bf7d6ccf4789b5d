import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { CATEGORIES, type Category } from '../inventory/domain/category.js';
import { OneOrganisationDto } from './device-filter.dto.js';

/** Which category, or all of them. */
export class LifespansDto extends OneOrganisationDto {
  @ApiPropertyOptional({ enum: CATEGORIES, description: 'this one only, with its models' })
  @IsOptional()
  @IsIn(CATEGORIES)
  category?: Category;
}
