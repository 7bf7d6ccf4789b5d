import { VerificationService } from '../reporting/verification.service.js';
import type { AddCommand } from './command.js';

export const addVerify: AddCommand = (program, context) => {
  program
    .command('verify')
    .option('--json', 'print one JSON document')
    .action(async ({ json }: { json?: boolean }) => {
      const { application, output } = context(undefined);
      const checks = await (await application()).get(VerificationService).verify();
      if (json) output.print(JSON.stringify({ checks }, null, 2));
      for (const { check, faults } of json ? [] : checks) {
        output.print(faults.length === 0 ? `ok     ${check}` : `FAULT  ${check}: ${faults.join('; ')}`);
      }
      if (checks.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
    });
};
