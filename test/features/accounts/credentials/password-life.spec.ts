import { expect, it } from '@jest/globals';
import { SignInService } from '../../../../src/accounts/credentials/sign-in.service.js';
import { AccountScene, ORIGIN, PASSWORD } from '../../../builders/account-scene.js';
import { onBothEngines } from '../../../support/engines.js';

const YEAR_MINUTES = 365 * 24 * 60;

onBothEngines('the password of somebody who comes once in three years', (newDatabase) => {
  const scene = new AccountScene(newDatabase);

  it('still opens, and nothing asks for another one', async () => {
    const { id, email } = await scene.person();
    const before = await scene.row(id);
    scene.wait(3 * YEAR_MINUTES);
    const { stage } = await scene.app.get(SignInService).withPassword({ email, password: PASSWORD, origin: ORIGIN });
    expect(stage).toBe('open');
    expect((await scene.row(id)).passwordChangedAt).toBe(before.passwordChangedAt);
  });
});
