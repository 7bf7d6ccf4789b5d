import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { OrganisationsService } from '../../src/accounts/organisations.service.js';
import type { ImportDocument } from '../../src/inventory/domain/import-document.js';
import { ImportsService } from '../../src/inventory/imports/imports.service.js';
import { SOMEBODY } from '../support/caller.js';

const HEADER = 'Numéro de série;Numéro d’inventaire;Type;Fabricant;Modèle;Date d’achat;Lieu;Statut;Système;RAM (Go)';

/** A French inventory of a commune: a laptop of 2021, a desktop of 2018 with an old Windows, a screen of 2016, a phone of 2023. */
export const FOUR_DEVICES = [
  HEADER,
  'SNLAP0001;VAL-0001;Portable;Dell;Latitude 5420;15/09/2021;Mairie;En service;Windows 11 Pro 24H2;16',
  'SNDES0002;VAL-0002;Unité centrale;HP;ProDesk 400 G4;31/03/2018;Mairie;En service;Windows 10 Pro 22H2;8',
  'SNMON0003;VAL-0003;Écran;Dell;P2419H;02/05/2016;École des Tilleuls;En service;;',
  'SNTEL0004;VAL-0004;Smartphone;Samsung;Galaxy XCover6 Pro;20/01/2023;École des Tilleuls;En stock;Android 14;6',
].join('\n');

/** The same file with its lines changed by `edit`. */
export const fourDevices = (edit: (line: string) => string): string => FOUR_DEVICES.split('\n').map(edit).join('\n');

/** Runs `use` with a file of this content on the disk. */
export async function withFile<T>(content: string | Buffer, use: (path: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'prolonge-file-'));
  const path = join(folder, 'file');
  writeFileSync(path, content);
  try {
    return await use(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A commune without anything. */
export async function newCommune(
  app: INestApplicationContext,
  code = 'VALOMBRE',
  parentCode: string | null = null,
): Promise<string> {
  const wanted = { code, name: `Ville de ${code}`, kind: 'commune', siren: null, parentCode, inseeCode: null } as const;
  return (await app.get(OrganisationsService).found(SOMEBODY, wanted)).id;
}

/** Brings a file to an organisation. */
export const bring = (
  app: INestApplicationContext,
  organisationId: string,
  content: string | Buffer = FOUR_DEVICES,
  fileName = 'parc.csv',
): Promise<ImportDocument> =>
  withFile(content, (path) => app.get(ImportsService).bring({ organisationId, path, fileName, caller: SOMEBODY }));

/** Says what a file would do, without doing it. */
export const check = (
  app: INestApplicationContext,
  organisationId: string | null,
  content: string | Buffer = FOUR_DEVICES,
): Promise<ImportDocument> =>
  withFile(content, (path) =>
    app.get(ImportsService).check({ organisationId, path, fileName: 'parc.csv', caller: SOMEBODY }),
  );
