import type { DeviceStatus } from '../../inventory/domain/device-status.js';
import type { DemoDevice } from '../device.js';

type Kinds = Readonly<Record<DemoDevice['kind'], string>>;
type Statuses = Readonly<Record<DeviceStatus, string>>;

/** As a GLPI in French lists them. */
export const GLPI_KINDS: Kinds = {
  laptop: 'Portable',
  desktop: 'Ordinateur fixe',
  workstation: 'Station de travail',
  'all-in-one': 'Tout-en-un',
  'thin-client': 'Client léger',
  monitor: 'Moniteur',
  tablet: 'Tablette',
  smartphone: 'Smartphone',
  'mobile-phone': 'Téléphone mobile',
  'desk-phone': 'Téléphone fixe',
  printer: 'Imprimante',
  'video-projector': 'Vidéoprojecteur',
  'docking-station': "Station d'accueil",
  server: 'Serveur',
  switch: 'Commutateur',
  'access-point': 'Borne Wi-Fi',
  ups: 'Onduleur',
};

/** As someone types them in a spreadsheet. */
export const HANDMADE_KINDS: Kinds = {
  ...GLPI_KINDS,
  laptop: 'PC portable',
  desktop: 'UC',
  'all-in-one': 'PC tout en un',
  monitor: 'Ecran',
  smartphone: 'Tel. portable',
  'desk-phone': 'Poste téléphonique',
  'video-projector': 'Vidéo-projecteur',
  'docking-station': 'Dock',
  switch: 'Switch',
};

/** Also what a French team types in an English system. */
export const ENGLISH_KINDS: Kinds = {
  laptop: 'Laptop',
  desktop: 'Desktop',
  workstation: 'Workstation',
  'all-in-one': 'All in One',
  'thin-client': 'Thin Client',
  monitor: 'Monitor',
  tablet: 'Tablet',
  smartphone: 'Smartphone',
  'mobile-phone': 'Mobile phone',
  'desk-phone': 'IP phone',
  printer: 'Printer',
  'video-projector': 'Projector',
  'docking-station': 'Docking Station',
  server: 'Server',
  switch: 'Network switch',
  'access-point': 'Access point',
  ups: 'UPS',
};

export const FRENCH_STATUSES: Statuses = {
  'in-service': 'En service',
  'in-stock': 'En stock',
  'in-repair': 'En réparation',
  missing: 'Introuvable',
  retired: 'Réformé',
};

export const ENGLISH_STATUSES: Statuses = {
  'in-service': 'Deployed',
  'in-stock': 'Ready to Deploy',
  'in-repair': 'Out for Repair',
  missing: 'Lost/Stolen',
  retired: 'Archived',
};
