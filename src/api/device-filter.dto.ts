import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import { CATEGORIES } from '../inventory/domain/category.js';
import { DEVICE_STATUSES } from '../inventory/domain/device-status.js';
import { PageCursor, PageLimit } from './page.decorators.js';

/** Where to look. */
export class OneOrganisationDto {
  @ApiPropertyOptional({ description: 'code of one organisation and those below it' })
  @IsOptional()
  @IsString()
  @Length(1, 40)
  organisation?: string;
}

/** Which devices, and which page of them. */
export class DeviceFilterDto extends OneOrganisationDto {
  @ApiPropertyOptional({ description: 'every word must be found' })
  @IsOptional()
  @IsString()
  @Length(0, 200)
  words?: string;
  @ApiPropertyOptional({ enum: [...CATEGORIES, 'unknown'] })
  @IsOptional()
  @IsIn([...CATEGORIES, 'unknown'])
  category?: string;
  @ApiPropertyOptional({ enum: [...DEVICE_STATUSES, 'unknown'] })
  @IsOptional()
  @IsIn([...DEVICE_STATUSES, 'unknown'])
  status?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(1, 80) manufacturer?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(1, 160) site?: string;
  @ApiPropertyOptional({ description: 'whole years, included' })
  @IsOptional()
  @IsString()
  @Length(1, 7)
  ageFrom?: string;
  @ApiPropertyOptional({ description: 'whole years, included' }) @IsOptional() @IsString() @Length(1, 2) ageTo?: string;
  @ApiPropertyOptional({ enum: ['yes', 'no'] }) @IsOptional() @IsIn(['yes', 'no']) retired?: string;
  @PageCursor() cursor?: string;
  @PageLimit() limit?: number;
}
