import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import { PROBLEM_CODES } from '../inventory/domain/problem-codes.js';

/** How a file is to be brought. */
export class ImportWishDto {
  @ApiPropertyOptional({ description: 'code; by default the only organisation' })
  @IsOptional()
  @IsString()
  @Length(1, 40)
  organisation?: string;
  @ApiPropertyOptional({ enum: ['true', 'false'] }) @IsOptional() @IsIn(['true', 'false']) dryRun?: string;
  @ApiPropertyOptional({ description: 'sheet of a workbook' }) @IsOptional() @IsString() @Length(1, 100) sheet?: string;
}

/** Whose file is to be checked, and which sheet of it. */
export class ImportCheckDto {
  @ApiPropertyOptional({ description: 'code; by default the only organisation' })
  @IsOptional()
  @IsString()
  @Length(1, 40)
  organisation?: string;
  @ApiPropertyOptional({ description: 'sheet of a workbook' }) @IsOptional() @IsString() @Length(1, 100) sheet?: string;
}

/** How an import is to be applied. */
export class ApplicationDto {
  @ApiPropertyOptional({ description: 'how the choices are called that are kept for the next file of its source' })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  mappingName?: string;
}

/** Whose saved choices. */
export class MappingListDto {
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(1, 40) organisation?: string;
}

/** How a source is called. */
export class MappingNameDto {
  @ApiProperty() @IsString() @Length(1, 100) name: string;
}

/** Which imports. */
export class ImportListDto {
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(1, 40) organisation?: string;
  @ApiPropertyOptional({ maximum: 200 }) @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(200) limit?: number;
  @ApiPropertyOptional() @IsOptional() @Type(() => Number) @IsInt() @Min(0) offset?: number;
}

/** Which changes of an import that waits. */
export class ImportChangesDto {
  @ApiPropertyOptional({ description: 'opaque: taken from the Link header' })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  cursor?: string;
  @ApiPropertyOptional({ minimum: 1, maximum: 1000, default: 100 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1000)
  limit?: number;
}

/** Which problems of an import. */
export class ImportProblemsDto extends ImportChangesDto {
  @ApiPropertyOptional({ enum: PROBLEM_CODES, description: 'those of one code' })
  @IsOptional()
  @IsIn(PROBLEM_CODES)
  code?: string;
}
