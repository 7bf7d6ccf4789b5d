import { fieldOf, type FormState } from '../components/form-state.js';
import { SelectField } from '../components/select-field.js';
import type { Frame } from '../frame/frame.js';
import type { RoleChoices } from './people-views.js';

type Props = { readonly frame: Frame; readonly form: FormState; readonly choices: RoleChoices };

/** The three fields of a role: what, where, how far. */
export function RoleFields({ frame, form, choices }: Props) {
  const { accounts } = frame.locale.words;
  const { typed } = form;
  const organisation = typed.organisation ?? frame.organisation?.id ?? '';
  return (
    <>
      <SelectField
        {...fieldOf(form, 'role')}
        label={accounts.roleLabel}
        choices={choices.roles}
        value={typed.role ?? 'reader'}
        any={null}
      />
      <SelectField
        {...fieldOf(form, 'organisation')}
        label={accounts.organisation}
        choices={choices.organisations}
        value={organisation}
        any={null}
      />
      <SelectField
        {...fieldOf(form, 'reach')}
        label={accounts.reachLabel}
        choices={choices.reaches}
        value={typed.reach ?? 'organisation'}
        any={null}
      />
    </>
  );
}
