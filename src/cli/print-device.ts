import { deviceName } from '../inventory/domain/device-name.js';
import type { DeviceDocument } from '../reporting/device-document.js';
import { twoFigures } from './two-figures.js';

const MISSING = 'inconnu';

/** The sheet of a device as a person reads it in a terminal; `--json` has every figure with its sources. */
export function printDevice(device: DeviceDocument): string {
  const { footprint, lifespan, recommendation: advice } = device;
  const name = [device.manufacturer, device.model].filter(Boolean).join(' ') || MISSING;
  const figure = (value: number | null): string =>
    value === null ? MISSING : Math.round(value).toLocaleString('fr-FR');
  const lines: readonly (readonly [string, string])[] = [
    ['Équipement', `${deviceName(device) ?? device.id}, ${name}`],
    ['Catégorie', device.category ?? MISSING],
    ['Lieu', [device.organisation, device.site].filter(Boolean).join(', ')],
    ['Statut', device.status ?? MISSING],
    ['Âge', `${figure(device.ageMonths)} mois`],
    [
      'Reste attendu',
      lifespan.remainingMonths === null
        ? `${MISSING} (${lifespan.because ?? ''})`
        : `${figure(lifespan.remainingMonths)} mois, entre ${figure(lifespan.lowMonths)} et ${figure(lifespan.highMonths)} (${lifespan.sources.join(', ')})`,
    ],
    ['Fin de support', device.supportEndsOn ?? lifespan.support.state],
    [
      'Fabrication',
      footprint.known
        ? `${twoFigures(footprint.embodiedKgCo2e)} kg éq. CO2, entre ${twoFigures(footprint.lowKgCo2e)} et ${twoFigures(footprint.highKgCo2e)} (${footprint.sources.join(', ')})`
        : `${MISSING} (${footprint.because})`,
    ],
    [
      'Avis',
      advice === null
        ? 'aucun : réformé ou introuvable'
        : `${advice.verdict} (${advice.because.code}, règles ${advice.ruleVersion})`,
    ],
    ...(advice?.actions ?? []).map(({ code }) => ['À faire', code] as const),
    ['Événements', String(device.events.length)],
  ];
  return lines.map(([label, text]) => `${label.padEnd(15)} ${text}`).join('\n');
}
