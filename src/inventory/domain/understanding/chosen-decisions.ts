import { decide } from './decide.js';
import type { ImportChoices } from './import-choices.js';
import type { UnderstoodDecision } from './understanding.js';

/** What a person settled about columns, words and rows out of scope, told beside what the importer found by itself. */
export function chosenDecisions(choices: ImportChoices): readonly UnderstoodDecision[] {
  const columns = [...choices.columns].map(([header, field]) =>
    field === null
      ? decide('column-left-out', header, 'person-chose', {}, header)
      : decide('column-field', field, 'person-chose', {}, header),
  );
  const types = [...(choices.types ?? [])].map(([word, type]) =>
    decide('category-word', `${word} = ${type}`, 'person-chose'),
  );
  const statuses = [...(choices.statuses ?? [])].map(([word, status]) =>
    decide('status-word', `${word} = ${status}`, 'person-chose'),
  );
  const included = [...(choices.include ?? [])].sort();
  return [
    ...columns,
    ...types,
    ...statuses,
    ...(included.length > 0 ? [decide('rows-included', included.join(', '), 'person-chose')] : []),
  ];
}
