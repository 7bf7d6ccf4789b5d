import { ScopeService } from '../accounts/scope.service.js';
import { ImportsService } from '../inventory/imports/imports.service.js';
import type { CommandContext } from './command.js';
import { OPERATOR } from './operator.js';

export async function printImportList(
  { application, output }: CommandContext,
  options: { organisation?: string; json?: boolean },
): Promise<void> {
  const app = await application();
  const scope = await app.get(ScopeService).of(OPERATOR.tenancy, options.organisation);
  const { imports } = await app.get(ImportsService).list(scope.tenancy, { limit: 100 });
  if (options.json) output.print(JSON.stringify({ imports }, null, 2));
  else
    for (const { id, startedAt, stage, fileName } of imports)
      output.print(`${startedAt}  ${stage.padEnd(10)} ${id}  ${fileName}`);
}
