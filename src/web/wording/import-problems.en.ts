import type { importProblemsFr } from './import-problems.fr.js';

export const importProblemsEn: typeof importProblemsFr = {
  'row-duplicate': {
    title: 'Rows repeated word for word',
    sentence: 'The first is imported, not the others. If these are several devices, give each its number.',
  },
  'identity-twice-in-file': {
    title: 'Devices described twice',
    sentence: 'Two rows describe the same device differently. Keep one of them.',
  },
  'identity-conflict': {
    title: 'Devices known under another number',
    sentence: 'The fleet knows this device with another number. Correct the row, or the sheet of the device.',
  },
  'identity-shared': {
    title: 'Number borne by several devices',
    sentence:
      'Several devices of the fleet bear this number. Add a serial number that tells which, or correct their sheets.',
  },
  'identity-of-two': {
    title: 'Numbers of two devices',
    sentence:
      'Each number of the row is that of another device of the fleet. Correct the row, or say which number to believe.',
  },
  'tag-changed': {
    title: 'Tag changed',
    sentence: 'The serial number is known under another tag; these rows are left, as you chose.',
  },
  'row-without-identity': {
    title: 'Rows that nothing identifies',
    sentence: 'Add a serial number, an asset tag or a name.',
  },
  'row-shifted': {
    title: 'Rows with shifted cells',
    sentence: 'They have not as many cells as there are titles. Check the separators and the quotes.',
  },
  'quantity-row': {
    title: 'Rows that count several devices under one tag',
    sentence: 'Write one row per device, with its asset tag, or leave the tag blank.',
  },
  'quantity-too-large': {
    title: 'Rows that count very many devices',
    sentence: 'Check the quantity, or spread the devices over several rows.',
  },
  'quantity-zero': {
    title: 'Rows that count no device',
    sentence: 'Correct the quantity if there are any; else nothing is to be done.',
  },
  'lot-twice-in-file': {
    title: 'Lots counted twice',
    sentence: 'Bring the two rows together, or tell them apart by place, date or order.',
  },
  'column-conflict': {
    title: 'Two columns contradict each other',
    sentence: 'Neither is used. Say at the Columns step which one is right.',
  },
  'date-ambiguous': {
    title: 'Day and month perhaps swapped',
    sentence: 'Nothing in the column settles it: dates are read day first. Check one of them.',
  },
  'date-undecided': {
    title: 'Dates that read both ways',
    sentence:
      'The column mixes day first and month first: they are not taken. Write the whole column in the same order.',
  },
  'date-against-order': {
    title: 'Dates written in another order than their column',
    sentence: 'They are not taken. Write the whole column in the same order.',
  },
  'date-incomplete': {
    title: 'Dates without a day',
    sentence: 'They are not taken. Expected, for example: 23/11/2026.',
  },
  'date-unreadable': {
    title: 'Dates that do not exist',
    sentence: 'They are not taken. Expected, for example: 23/11/2026.',
  },
  'date-too-old': { title: 'Dates before 1980', sentence: 'They are not taken. Correct them.' },
  'date-in-future': { title: 'Dates to come', sentence: 'They are not taken. Correct them.' },
  'number-ambiguous': {
    title: 'Thousands or decimals',
    sentence: 'The comma or the point may be either: amounts are read with thousands. Check one of them.',
  },
  'number-undecided': {
    title: 'Amounts that read both ways',
    sentence:
      'The comma or the point may be decimal or separate thousands: they are not taken. Expected, for example: 1234.56.',
  },
  'number-unreadable': { title: 'Unreadable amounts', sentence: 'They are not taken. Expected, for example: 1234.56.' },
  'price-not-in-euros': { title: 'Prices in another currency', sentence: 'They are not taken.' },
  'price-zero': { title: 'Prices of zero', sentence: 'They are held as unknown.' },
  'size-unreadable': { title: 'Unreadable sizes', sentence: 'They are not taken. Expected, for example: 16 GB.' },
  'share-unreadable': {
    title: 'Impossible percentages',
    sentence: 'They are not taken. A percentage is expected between 0 and 100.',
  },
  'status-unknown': {
    title: 'Unknown statuses',
    sentence: 'They are not taken. Known ones are, for example: in service, in stock, retired.',
  },
  'status-contradicts-date': {
    title: 'Statuses that contradict the retirement date',
    sentence: 'The status is kept, the date is not taken. Correct the wrong one.',
  },
  'retirement-reason-unknown': {
    title: 'Reasons for retirement not recognised',
    sentence: 'The reason stays unknown. Say whether it is a failure, a renewal or a loss.',
  },
  'category-unknown': {
    title: 'Categories not recognised',
    sentence: 'The category stays unknown. Known ones are, for example: laptop, desktop, monitor, tablet.',
  },
  'text-too-long': { title: 'Texts too long', sentence: 'They are not taken. Shorten them.' },
  'control-characters': {
    title: 'Invisible characters',
    sentence: 'They were removed. There is nothing to do if the value is right.',
  },
  'identifier-placeholder': {
    title: 'Filler numbers',
    sentence: 'A factory value identifies nothing: it is not taken. Type the true number if it is known.',
  },
  'identifier-damaged': {
    title: 'Numbers rounded by the spreadsheet',
    sentence: 'They are not taken. Format the column as Text and type them again.',
  },
  'imei-invalid': {
    title: 'Wrong IMEIs',
    sentence: 'They are not taken: an IMEI has 15 digits, one of them a check digit.',
  },
  'quantity-with-identity': {
    title: 'Several devices announced, one identified',
    sentence: 'One is imported. Add a row for each of the others.',
  },
  'quantity-unreadable': {
    title: 'Unreadable quantities',
    sentence: 'The row is read as one device. Write a whole number.',
  },
  'cells-beyond-header': {
    title: 'Cells beyond the last column',
    sentence: 'They are not read. Give their column a title if they matter.',
  },
  'letters-garbled': {
    title: 'Damaged letters',
    sentence: 'They are taken as they are. Export the file again in UTF-8 to restore them.',
  },
  'field-locked': {
    title: 'Fields corrected by hand',
    sentence:
      'Their value is kept, that of the file is not taken. Release the field on the sheet of the device to let imports change it again.',
  },
  'storage-kind-unknown': {
    title: 'Unknown kind of disk',
    sentence: 'Write ssd, hdd or emmc.',
  },
  'identity-taken': {
    title: 'Number already borne',
    sentence: 'Another device bears this number: correct one of the two.',
  },
};
