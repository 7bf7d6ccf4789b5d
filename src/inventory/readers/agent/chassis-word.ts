import { textOf, type JsonRecord } from '../json-record.js';

/** What an inventory says about the kind of its device. */
export type ChassisClues = {
  readonly chassis: string;
  readonly itemType: string;
  readonly hypervisor: string;
  readonly os: string;
  readonly model: string;
  readonly simCards: readonly JsonRecord[];
};

/** Item types that do not say what the machine is: agents call a telephone a computer. */
const VAGUE_TYPES = ['', 'computer', 'unmanaged'];
const MOBILE_OS = /\b(android|ipados|ios)\b/i;
/** Tablets by name, and by the model numbers of Samsung (SM-T, SM-X, SM-P) and Lenovo (TB). */
const TABLET = /\bipad|\btab(let)?\b|galaxy tab|^SM-[TXP]\d|^(Lenovo )?TB-?\w?\d/i;
const PHONE = /\biphone/i;

/**
 * The word for the kind of device: the agent's own, except for virtual machines, and for telephones and tablets, which
 * agents call computers: a SIM card makes a smartphone unless the model is a tablet's. '' when nothing is certain.
 */
export function chassisWord({ chassis, itemType, hypervisor, os, model, simCards }: ChassisClues): string {
  if (hypervisor !== '' && !/^physical$/i.test(hypervisor)) return 'Virtual machine';
  const networkDevice = /^network/i.test(itemType);
  if (!networkDevice && MOBILE_OS.test(os)) {
    if (TABLET.test(model) || /\bipados\b/i.test(os)) return 'Tablet';
    if (PHONE.test(model) || simCards.some(isPresent) || /^phone$/i.test(itemType)) return 'Smartphone';
    return /^(tablet|smartphone|phone|handheld)$/i.test(chassis) ? chassis : '';
  }
  if (chassis !== '') return chassis;
  return VAGUE_TYPES.includes(itemType.toLowerCase()) ? '' : itemType;
}

const isPresent = (simCard: JsonRecord): boolean => !/absent/i.test(textOf(simCard['state']));
