import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length, ValidateIf } from 'class-validator';
import { PageCursor, PageLimit } from './page.decorators.js';

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
  @PageCursor() cursor?: string;
  @PageLimit() limit?: number;
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
