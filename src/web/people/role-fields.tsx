import type { FormState } from '../components/form-state.js';
import { SelectField } from '../components/select-field.js';
import type { Frame } from '../frame/frame.js';
import type { RoleChoices } from './people-views.js';

type Props = { readonly frame: Frame; readonly form: FormState; readonly choices: RoleChoices };

/** The three fields of a role: what, where, how far. */
export function RoleFields({ frame, form: { typed }, choices }: Props) {
  const { accounts } = frame.locale.words;
  const organisation = typed.organisation ?? frame.organisation?.id ?? '';
  return (
    <>
      <SelectField
        name="role"
        label={accounts.roleLabel}
        choices={choices.roles}
        value={typed.role ?? 'reader'}
        any={null}
      />
      <SelectField
        name="organisation"
        label={accounts.organisation}
        choices={choices.organisations}
        value={organisation}
        any={null}
      />
      <SelectField
        name="reach"
        label={accounts.reachLabel}
        choices={choices.reaches}
        value={typed.reach ?? 'organisation'}
        any={null}
      />
    </>
  );
}
