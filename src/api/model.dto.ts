import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Length, Max, Min, ValidateIf } from 'class-validator';

/** Whose models. */
export class ModelOrganisationDto {
  @ApiPropertyOptional({ description: 'code; by default the only organisation' })
  @IsOptional()
  @IsString()
  @Length(1, 40)
  organisation?: string;
}

/** Which page of them. */
export class ModelPageDto extends ModelOrganisationDto {
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

/** Whose alias, and whether it is only tried. */
export class AliasWishDto extends ModelOrganisationDto {
  @ApiPropertyOptional({ enum: ['true', 'false'], description: 'true: says what would change, and changes nothing' })
  @IsOptional()
  @IsIn(['true', 'false'])
  dryRun?: string;
}

/** What a text of the inventory is. */
export class ModelAliasDto {
  @ApiProperty({ description: 'as the inventory writes it; empty when it does not' })
  @IsString()
  @Length(0, 80)
  manufacturer: string;
  @ApiProperty({ description: 'as the inventory writes it' }) @IsString() @Length(1, 160) model: string;
  @ApiProperty({
    anyOf: [{ type: 'string' }, { type: 'null' }],
    description: 'id of a product; null: none of the catalogue',
  })
  @ValidateIf((_dto, value: unknown) => value !== null)
  @IsString()
  @Length(1, 200)
  productId: string | null;
}
