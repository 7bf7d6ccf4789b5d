import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import { CATEGORIES } from '../inventory/domain/category.js';
import { DEVICE_STATUSES } from '../inventory/domain/device-status.js';

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
  @ApiPropertyOptional({ description: 'opaque: taken from the Link header' })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  cursor?: string;
  @ApiPropertyOptional({ minimum: 1, maximum: 200, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;
}
