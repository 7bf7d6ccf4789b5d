import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { deviceName } from '../inventory/domain/device-name.js';
import { ScopeService } from '../accounts/scope.service.js';
import { DeviceDocumentService } from '../reporting/device-document.service.js';
import { FleetExportService } from '../reporting/fleet-export.service.js';
import type { ListedDevice } from '../reporting/device-document.js';
import { AS_OF, type AddCommand } from './command.js';
import { OPERATOR } from './operator.js';
import { printJsonList } from './print-json-list.js';
import { parseFilters } from './parse-filters.js';

type Options = {
  filter?: string[];
  organisation?: string;
  asOf?: string;
  json?: boolean;
  csv?: boolean;
  xlsx?: string;
};

export const addDevices: AddCommand = (program, context) => {
  program
    .command('devices')
    .option('--filter <k=v...>', 'category, status, manufacturer, site, words, age-from, age-to (years), retired=no')
    .option('--organisation <code>', 'of one organisation and those below it')
    .option(...AS_OF)
    .option('--json', 'print one JSON document')
    .option('--csv', 'print the export of the fleet')
    .option('--xlsx <file>', 'write it as a workbook to a file')
    .action(async (options: Options) => {
      const { application, output, clock } = context(options.asOf);
      const today = clock.today();
      const filter = parseFilters(options.filter ?? [], today);
      const app = await application();
      const scope = await app.get(ScopeService).of(OPERATOR.tenancy, options.organisation);
      if (options.csv) {
        for await (const text of app.get(FleetExportService).csv(scope, filter, today)) output.print(text.trimEnd());
        return;
      }
      if (options.xlsx !== undefined) {
        await pipeline(app.get(FleetExportService).workbook(scope, filter, today), createWriteStream(options.xlsx));
        return;
      }
      const devices = app.get(DeviceDocumentService).all(scope, filter, today);
      if (options.json) await printJsonList('devices', devices, output);
      else for await (const device of devices) output.print(line(device));
    });
};

const line = (device: ListedDevice): string =>
  [
    (deviceName(device) ?? '—').padEnd(20),
    (device.category ?? 'inconnu').padEnd(16),
    (device.model ?? '').padEnd(32),
    `${device.ageMonths ?? '?'} mois`.padStart(9),
    device.recommendation?.verdict ?? '—',
  ].join(' ');
