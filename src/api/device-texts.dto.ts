import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Length, ValidateBy } from 'class-validator';
import { DEVICE_FIELD_NAMES, type DeviceField } from '../inventory/domain/device-fields.js';
import { fieldText } from '../inventory/domain/edits/field-text.js';
import type { FieldTexts } from '../inventory/domain/edits/review-edit.js';
import { documentName } from '../reporting/device-document.js';

const LONGEST = 4000;

const isWritten = (value: unknown): boolean =>
  typeof value === 'number' ? Number.isFinite(value) : typeof value === 'string' && value.length <= LONGEST;
const IsWritten = (): PropertyDecorator =>
  ValidateBy({
    name: 'isWritten',
    validator: {
      validate: isWritten,
      defaultMessage: () => `$property must be a number, a text of at most ${LONGEST} characters, or null`,
    },
  });

/** Declares every field of a device as one that may be written: text or number, or null for nothing. */
const EditableFields = (): ClassDecorator => (dto) => {
  for (const field of DEVICE_FIELD_NAMES) {
    const place = [dto.prototype as object, documentName(field)] as const;
    Reflect.defineMetadata('design:type', Object, ...place); // what the compiler writes for a property it sees
    ApiPropertyOptional({ oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'null' }] })(...place);
    IsOptional()(...place);
    IsWritten()(...place);
  }
};

/** A device as it is entered: the fields that are known, at least one that identifies it. Numbers in the unit of the field. */
@EditableFields()
export class NewDeviceDto {}

/** What to correct in a device; a field that is not there is left. Numbers in the unit of the field. */
export class EditedDeviceDto extends NewDeviceDto {
  @ApiPropertyOptional({ description: '`updatedAt` of the device when it was read: refused if it has changed since' })
  @IsOptional()
  @IsString()
  @Length(1, 40)
  seen?: string;
}

/** The texts of the fields that were sent. */
export function textsOf(dto: NewDeviceDto): FieldTexts {
  const given = dto as Readonly<Record<string, unknown>>;
  const texts: Partial<Record<DeviceField, string>> = {};
  for (const field of DEVICE_FIELD_NAMES) {
    const value = given[documentName(field)];
    if (typeof value === 'number') texts[field] = fieldText(field, value);
    else if (value !== undefined) texts[field] = typeof value === 'string' ? value : '';
  }
  return texts;
}
