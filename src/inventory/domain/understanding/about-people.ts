import { foldWords } from '../../../kernel/text.js';

/** Words of titles that speak of somebody, whoever the vocabulary does not know. */
const PEOPLE =
  /utilisat|usager|\buser|agent|personn|person\b|people|salarie|employ|staff|contact|\btel\b|telephone|phone|mobile|portable de|mail|courriel|\bnom\b|\bnoms\b|prenom|\bname|matricule|login|compte|account|benefici|detent|affect|attribu|assign|remis a|responsable|owner|manager|occupant|eleve|enseignant|adresse|address/;
/** Around the sign, no more than an address may have: else a long cell without a space would be tried from each of its letters. */
const MAIL = /[^\s@<>;,]@[^\s@<>;,]{1,253}\.[a-z]{2}/i;
/** ten figures as they are written in France */
const PHONE = /(?<!\d)(?:(?:\+|00)33[\s.-]?|0)[1-9](?:[\s.-]?\d{2}){4}(?!\d)/;

/** Whether the title of a column that is not read says that it is about people. */
export const isTitleAboutPeople = (title: string): boolean => PEOPLE.test(foldWords(title));

/** Whether a cell of such a column holds what names somebody, whatever its title: an e-mail address, a telephone number. */
export const namesSomebody = (cell: string): boolean => MAIL.test(cell) || PHONE.test(cell);
