/** What is wrong with a password that is being chosen, and the field that says so. */
export const PASSWORD_REFUSALS = {
  'password-too-short': 'password',
  'password-too-long': 'password',
  'password-breached': 'password',
  'password-about-you': 'password',
} as const;
