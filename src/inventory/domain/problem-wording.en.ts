import type { ProblemCode } from './problem-codes.js';

/** Each says what was seen, then what becomes of it or what to do. `{…}` are facts. */
export const PROBLEMS_EN: Readonly<Record<ProblemCode, string>> = {
  'row-duplicate':
    'Same row as row {firstRow}: it is not imported. If these are two devices, give each its serial number or asset tag.',
  'identity-twice-in-file':
    'Row {firstRow} already describes this device ({identity}) with another content: keep one of the two rows.',
  'identity-conflict':
    'The inventory already knows "{identity}", but with another number ({known}): correct the row or the device.',
  'identity-shared':
    'Several devices of the inventory bear "{identity}": add a serial number that tells which, or correct their sheets.',
  'identity-of-two':
    '“{identity}” is one device of the fleet, “{other}” another: correct the row, or say which number to believe.',
  'tag-changed':
    'The fleet knows this device under the tag “{known}”, the row says “{given}”: the row is left, as you chose.',
  'row-without-identity': 'Nothing identifies this device: add a serial number, an asset tag or a name.',
  'row-shifted':
    'The row has {cells} cells for {columns} columns: its values are shifted. Check the delimiters and the quotes.',
  'quantity-row':
    'The row counts {quantity} devices under one asset tag: write one row per device, or leave that tag blank.',
  'quantity-too-large':
    'The row counts {quantity} devices, more than the {limit} that fit in one row: check the quantity, or spread them over several rows.',
  'quantity-zero': 'The row counts zero devices: it is not imported. Correct the quantity if there are any.',
  'lot-twice-in-file':
    'Row {firstRow} already counts devices of the same lot (same product, place and dates): bring the two rows together, or tell them apart.',
  'column-conflict':
    'Columns "{first}" and "{second}" say two different things (row {row}: "{firstValue}" and "{secondValue}"): neither is used. Choose one.',
  'date-ambiguous':
    'Day and month may be swapped and nothing in the column settles it: read day first (rows: {rows}). Check one of them.',
  'date-undecided': 'The column mixes day first and month first, and this date can be read both ways: it is not taken.',
  'date-against-order': 'This date cannot be read {order}, as the rest of the column: it is not taken.',
  'date-incomplete': 'The day is missing: the date is not taken. Expected, for example: 23/11/2026.',
  'date-unreadable': 'Not a date of the calendar: it is not taken. Expected, for example: 23/11/2026.',
  'date-too-old': 'Date before 1980: it is not taken.',
  'date-in-future': 'Date later than today: it is not taken.',
  'number-ambiguous':
    'The comma or the point may be decimal or separate thousands: read with thousands (rows: {rows}). Check one of them.',
  'number-undecided': 'The comma or the point of this amount may be decimal or separate thousands: it is not taken.',
  'number-unreadable': 'Not a readable amount: it is not taken. Expected, for example: 1234.56.',
  'price-not-in-euros': 'The price is not in euros: it is not taken.',
  'price-zero': 'Price of zero (rows: {rows}): held as unknown.',
  'size-unreadable': 'Not a readable size: it is not taken. Expected, for example: 16 GB.',
  'share-unreadable': 'Not a percentage between 0 and 100: it is not taken.',
  'status-unknown': 'Unknown status: it is not taken. Known ones are, for example: in service, in stock, retired.',
  'status-contradicts-date':
    'Status "{status}" contradicts the retirement date: the status is kept, the date is not taken.',
  'retirement-reason-unknown': 'This reason tells neither failure, nor renewal, nor loss: it stays unknown.',
  'category-unknown': 'This word does not tell what kind of device it is: the category stays unknown.',
  'text-too-long': 'Text of {length} characters where {limit} fit: it is not taken. Shorten it.',
  'control-characters': 'The cell held invisible characters: they were removed.',
  'identifier-placeholder': 'This factory or filler value identifies nothing: it is not taken.',
  'identifier-damaged':
    'The spreadsheet turned this number into a rounded one: it is not taken. Format the column as Text and type it again.',
  'imei-invalid': 'Not an IMEI (15 digits with a check digit): it is not taken.',
  'quantity-with-identity': 'The row announces {quantity} devices but identifies one: a single device is imported.',
  'quantity-unreadable': 'The quantity is not a whole number: the row is read as one device.',
  'field-locked':
    'This field was corrected by hand: “{kept}” is kept, “{given}” is not taken. Release the field on the sheet of the device to let imports change it again.',
  'storage-kind-unknown': 'The kind of disk is ssd, hdd or emmc.',
  'identity-taken': 'The device {device} already bears this number: correct one of the two.',
  'cells-beyond-header': 'Cells are filled beyond the last column: they are not read.',
  'letters-garbled':
    'Letters were damaged before they came here and cannot be restored with certainty (cells: {cells}): they are taken as they are. Export the file again in UTF-8.',
};
