import { ScopeService } from '../accounts/scope.service.js';
import { DeviceDocumentService } from '../reporting/device-document.service.js';
import { AS_OF, type AddCommand } from './command.js';
import { OPERATOR } from './operator.js';
import { printDevice } from './print-device.js';

type Options = { organisation?: string; asOf?: string; json?: boolean };

export const addDevice: AddCommand = (program, context) => {
  program
    .command('device')
    .argument('<ref>', 'asset tag, serial number or id')
    .option('--organisation <code>', 'of one organisation')
    .option(...AS_OF)
    .option('--json', 'print one JSON document')
    .action(async (ref: string, options: Options) => {
      const { application, output, clock } = context(options.asOf);
      const app = await application();
      const scope = await app.get(ScopeService).of(OPERATOR.tenancy, options.organisation);
      const device = await app.get(DeviceDocumentService).find(scope, ref, clock.today());
      output.print(options.json ? JSON.stringify(device, null, 2) : printDevice(device));
    });
};
