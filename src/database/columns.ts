import { Column, PrimaryColumn } from 'typeorm';

type Nullable = { readonly nullable?: boolean };

/** Lengths of the portable types, shared by entities and migrations: both must say the same. */
export const ID_LENGTH = '36';
export const CODE_LENGTH = '40';
export const INSTANT_LENGTH = '24';

/** Primary key, a UUID version 7 made by the application. */
export const IdColumn = (): PropertyDecorator => PrimaryColumn({ type: 'varchar', length: ID_LENGTH });

/** Identifier of another row. */
export const ReferenceColumn = ({ nullable = false }: Nullable = {}): PropertyDecorator =>
  Column({ type: 'varchar', length: ID_LENGTH, nullable });

/** One of a closed list of words. */
export const CodeColumn = ({ nullable = false }: Nullable = {}): PropertyDecorator =>
  Column({ type: 'varchar', length: CODE_LENGTH, nullable });

/** Short text of a person or a file. */
export const TextColumn = (length: number, { nullable = false }: Nullable = {}): PropertyDecorator =>
  Column({ type: 'varchar', length: String(length), nullable });

/** Text of any length. */
export const LongTextColumn = ({ nullable = false }: Nullable = {}): PropertyDecorator =>
  Column({ type: 'text', nullable });

/** `YYYY-MM-DD`. */
export const DateOnlyColumn = ({ nullable = false }: Nullable = {}): PropertyDecorator =>
  Column({ type: 'date', nullable });

/** ISO-8601 UTC with milliseconds. */
export const InstantColumn = ({ nullable = false }: Nullable = {}): PropertyDecorator =>
  Column({ type: 'varchar', length: INSTANT_LENGTH, nullable });

export const IntegerColumn = ({ nullable = false }: Nullable = {}): PropertyDecorator =>
  Column({ type: 'integer', nullable });

/** A plain value kept as JSON text; read back as it was written. */
export const JsonColumn = ({ nullable = false }: Nullable = {}): PropertyDecorator =>
  Column({ type: 'simple-json', nullable });
