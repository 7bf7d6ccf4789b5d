import { Entity, Index } from 'typeorm';
import {
  CodeColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  ReferenceColumn,
  TextColumn,
} from '../database/columns.js';
import type { OrganisationKind } from './domain/organisation-kind.js';

/** A legal entity: the tenant to which every other row belongs. */
@Entity('organisation')
@Index('organisation_code', ['code'], { unique: true })
export class OrganisationEntity {
  @IdColumn() id: string;
  /** short name typed on the command line, capitals and dashes */
  @TextColumn(40) code: string;
  @TextColumn(160) name: string;
  @CodeColumn() kind: OrganisationKind;
  /** null until known: the organisation made by a first import has none */
  @TextColumn(9, { nullable: true }) siren: string | null;
  @ReferenceColumn({ nullable: true }) parentId: string | null;
  @TextColumn(5, { nullable: true }) inseeCode: string | null;
  /** grows by one each time its inventory changes: a check made on an older one is worth nothing */
  @IntegerColumn() inventoryVersion: number;
  @InstantColumn() createdAt: string;
}
