import { counted } from '../counted.js';

const n = counted('fr');

/** Ce qui aurait été prévu, et ce qui s'est passé. */
export const backtestFr = {
  title: 'Vérification des prévisions',
  purpose:
    'Ce que Prolonge aurait prévu il y a un an avec ce que l’on savait alors, et ce qui s’est passé depuis : de quoi juger les prévisions d’aujourd’hui.',
  year: (frozen: string, until: string) => `Prévu le ${frozen}, vu jusqu’au ${until}`,
  columns: {
    category: 'Catégorie',
    inService: 'En service ce jour-là',
    departures: 'Départs prévus',
    seenDepartures: 'Départs vus',
    failures: 'Pannes prévues',
    seenFailures: 'Pannes vues',
    verdict: 'Constat',
  },
  interval: (central: string, low: string, high: string) => `${central} (${low} à ${high})`,
  outcome: { within: 'dans l’intervalle', below: 'moins que prévu', above: 'plus que prévu' },
  verdict: (departures: string | null, failures: string | null) =>
    [departures === null ? '' : `départs ${departures}`, failures === null ? '' : `pannes ${failures}`]
      .filter((part) => part !== '')
      .join(', '),
  tooFew: 'trop peu',
  unsaid: (count: number) =>
    `${n(count, 'équipement était plus âgé', 'équipements étaient plus âgés')} que tous ceux que l’on avait vus rester : rien n’en était prévu.`,
  summary: (within: number, all: number) =>
    `${n(within, 'prévision', 'prévisions')} sur ${String(all)} ${within > 1 ? 'se trouvent' : 'se trouve'} dans l’intervalle ; neuf sur dix devraient s’y trouver.`,
  reading:
    '« Plus que prévu » dit d’abord que la règle a changé ou qu’une livraison est partie d’un coup, ensuite que les appareils tiennent moins bien. Intervalles à 90 %. « Trop peu » : trop peu d’équipements pour le dire.',
  tooShort: (since: string, from: string) =>
    `Les départs ne sont notés que depuis le ${since} : la vérification de cette année sera possible à partir du ${from}.`,
  noDevice: 'Aucun équipement n’était en service et suivi ce jour-là.',
  method: 'Comment la vérification est faite',
  empty: {
    title: 'Rien à vérifier encore',
    sentence: 'Il faut un an de départs notés pour juger une prévision. Commencez par importer un inventaire.',
    action: 'Importer un inventaire',
  },
};
