import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';
import { ORGANISATION_KINDS, type OrganisationKind } from '../accounts/domain/organisation-kind.js';
import type { Organisation } from '../accounts/organisation.js';

/** An organisation as the API shows it. */
export class OrganisationDto {
  @ApiProperty() id: string;
  @ApiProperty({ example: 'VALOMBRE' }) code: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: ORGANISATION_KINDS }) kind: OrganisationKind;
  @ApiProperty({ type: String, nullable: true, description: 'nine digits' }) siren: string | null;
  @ApiProperty({ type: String, nullable: true }) parentId: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'INSEE code of the commune' }) inseeCode: string | null;

  static of({ id, code, name, kind, siren, parentId, inseeCode }: Organisation): OrganisationDto {
    return { id, code, name, kind, siren, parentId, inseeCode };
  }
}

/** An organisation to found. */
export class FoundOrganisationDto {
  @ApiProperty({ description: 'capitals, digits and dashes' }) @IsString() @Length(1, 40) code: string;
  @ApiProperty() @IsString() @Length(1, 160) name: string;
  @ApiProperty({ enum: ORGANISATION_KINDS }) @IsIn(ORGANISATION_KINDS) kind: OrganisationKind;
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(9, 20) siren?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(1, 40) parentCode?: string;
  @ApiPropertyOptional() @IsOptional() @Matches(/^[0-9AB]{5}$/) inseeCode?: string;
}
