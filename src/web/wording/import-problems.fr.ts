import type { ProblemCode } from '../../inventory/domain/problem-codes.js';
import type { RefusalText } from '../../wording/refusal-text.js';

/** How each kind of doubtful row is named, what was done with it, and how it is repaired. */
export const importProblemsFr: Readonly<Record<ProblemCode, RefusalText>> = {
  'row-duplicate': {
    title: 'Lignes répétées à l’identique',
    sentence:
      'La première est importée, pas les suivantes. Si ce sont plusieurs équipements, donnez à chacun son numéro.',
  },
  'identity-twice-in-file': {
    title: 'Équipements décrits deux fois',
    sentence: 'Deux lignes décrivent le même équipement autrement. Gardez-en une seule.',
  },
  'identity-conflict': {
    title: 'Équipements connus sous un autre numéro',
    sentence: 'Le parc connaît cet équipement avec un autre numéro. Corrigez la ligne, ou la fiche de l’équipement.',
  },
  'identity-shared': {
    title: 'Numéro porté par plusieurs équipements',
    sentence:
      'Plusieurs équipements du parc portent ce numéro. Ajoutez un numéro de série qui dise lequel, ou corrigez leurs fiches.',
  },
  'identity-of-two': {
    title: 'Numéros de deux équipements',
    sentence:
      'Chaque numéro de la ligne est celui d’un autre équipement du parc. Corrigez la ligne, ou dites quel numéro croire.',
  },
  'tag-changed': {
    title: 'Étiquette changée',
    sentence:
      'Le numéro de série est connu sous une autre étiquette ; ces lignes sont laissées, comme vous l’avez choisi.',
  },
  'row-without-identity': {
    title: 'Lignes que rien n’identifie',
    sentence: 'Ajoutez un numéro de série, un numéro d’inventaire ou un nom.',
  },
  'row-shifted': {
    title: 'Lignes aux cellules décalées',
    sentence: 'Elles n’ont pas le même nombre de cellules que les titres. Vérifiez les séparateurs et les guillemets.',
  },
  'quantity-row': {
    title: 'Lignes qui comptent plusieurs équipements sous un numéro',
    sentence: 'Écrivez une ligne par équipement, avec son numéro d’inventaire, ou laissez ce numéro vide.',
  },
  'quantity-too-large': {
    title: 'Lignes qui comptent de très nombreux équipements',
    sentence: 'Vérifiez la quantité, ou répartissez les équipements sur plusieurs lignes.',
  },
  'quantity-zero': {
    title: 'Lignes qui ne comptent aucun équipement',
    sentence: 'Corrigez la quantité s’il y en a ; sinon, il n’y a rien à faire.',
  },
  'lot-twice-in-file': {
    title: 'Lots comptés deux fois',
    sentence: 'Réunissez les deux lignes, ou distinguez-les par leur lieu, leur date ou leur bon de commande.',
  },
  'column-conflict': {
    title: 'Deux colonnes se contredisent',
    sentence: 'Aucune des deux n’est reprise. Dites à l’étape Colonnes laquelle il faut croire.',
  },
  'date-ambiguous': {
    title: 'Jour et mois peut-être inversés',
    sentence: 'Rien dans la colonne ne tranche : les dates sont lues jour/mois. Vérifiez-en une.',
  },
  'date-undecided': {
    title: 'Dates qui se lisent des deux façons',
    sentence:
      'La colonne mêle jour/mois et mois/jour : elles ne sont pas reprises. Écrivez toute la colonne dans le même ordre.',
  },
  'date-against-order': {
    title: 'Dates écrites dans un autre ordre que leur colonne',
    sentence: 'Elles ne sont pas reprises. Écrivez toute la colonne dans le même ordre.',
  },
  'date-incomplete': {
    title: 'Dates sans jour',
    sentence: 'Elles ne sont pas reprises. Exemple attendu : 23/11/2026.',
  },
  'date-unreadable': {
    title: 'Dates qui n’existent pas',
    sentence: 'Elles ne sont pas reprises. Exemple attendu : 23/11/2026.',
  },
  'date-too-old': { title: 'Dates antérieures à 1980', sentence: 'Elles ne sont pas reprises. Corrigez-les.' },
  'date-in-future': { title: 'Dates à venir', sentence: 'Elles ne sont pas reprises. Corrigez-les.' },
  'number-ambiguous': {
    title: 'Milliers ou décimales',
    sentence:
      'La virgule ou le point peut être l’un ou l’autre : les montants sont lus avec des milliers. Vérifiez-en un.',
  },
  'number-undecided': {
    title: 'Montants qui se lisent des deux façons',
    sentence:
      'La virgule ou le point peut être décimal ou séparer les milliers : ils ne sont pas repris. Exemple attendu : 1234,56.',
  },
  'number-unreadable': {
    title: 'Montants illisibles',
    sentence: 'Ils ne sont pas repris. Exemple attendu : 1234,56.',
  },
  'price-not-in-euros': { title: 'Prix dans une autre monnaie', sentence: 'Ils ne sont pas repris.' },
  'price-zero': { title: 'Prix à zéro', sentence: 'Ils sont considérés comme inconnus.' },
  'size-unreadable': { title: 'Tailles illisibles', sentence: 'Elles ne sont pas reprises. Exemple attendu : 16 Go.' },
  'share-unreadable': {
    title: 'Pourcentages impossibles',
    sentence: 'Ils ne sont pas repris. Un pourcentage est attendu entre 0 et 100.',
  },
  'status-unknown': {
    title: 'Statuts inconnus',
    sentence: 'Ils ne sont pas repris. Exemples connus : en service, en stock, réformé.',
  },
  'status-contradicts-date': {
    title: 'Statuts qui contredisent la date de réforme',
    sentence: 'Le statut est gardé, la date n’est pas reprise. Corrigez celui des deux qui est faux.',
  },
  'retirement-reason-unknown': {
    title: 'Motifs de réforme non reconnus',
    sentence: 'Le motif reste inconnu. Dites s’il s’agit d’une panne, d’un renouvellement ou d’une perte.',
  },
  'category-unknown': {
    title: 'Catégories non reconnues',
    sentence: 'La catégorie reste inconnue. Exemples connus : portable, unité centrale, écran, tablette.',
  },
  'text-too-long': { title: 'Textes trop longs', sentence: 'Ils ne sont pas repris. Raccourcissez-les.' },
  'control-characters': {
    title: 'Caractères invisibles',
    sentence: 'Ils ont été retirés. Il n’y a rien à faire si la valeur est juste.',
  },
  'identifier-placeholder': {
    title: 'Numéros de remplissage',
    sentence: 'Une valeur d’usine n’identifie rien : elle n’est pas reprise. Saisissez le vrai numéro s’il est connu.',
  },
  'identifier-damaged': {
    title: 'Numéros arrondis par le tableur',
    sentence: 'Ils ne sont pas repris. Mettez la colonne au format Texte et ressaisissez-les.',
  },
  'imei-invalid': {
    title: 'IMEI faux',
    sentence: 'Ils ne sont pas repris : un IMEI a 15 chiffres, dont une clé de contrôle.',
  },
  'quantity-with-identity': {
    title: 'Plusieurs équipements annoncés, un seul identifié',
    sentence: 'Un seul est importé. Ajoutez une ligne pour chacun des autres.',
  },
  'quantity-unreadable': {
    title: 'Quantités illisibles',
    sentence: 'La ligne est lue comme un seul équipement. Écrivez un nombre entier.',
  },
  'cells-beyond-header': {
    title: 'Cellules au-delà de la dernière colonne',
    sentence: 'Elles ne sont pas lues. Donnez un titre à leur colonne si elles comptent.',
  },
  'letters-garbled': {
    title: 'Lettres abîmées',
    sentence: 'Elles sont reprises telles quelles. Exportez de nouveau le fichier en UTF-8 pour les rétablir.',
  },
  'field-locked': {
    title: 'Champs corrigés à la main',
    sentence:
      'Leur valeur est gardée, celle du fichier n’est pas reprise. Libérez le champ sur la fiche de l’équipement pour que les imports le changent à nouveau.',
  },
  'storage-kind-unknown': {
    title: 'Type de disque inconnu',
    sentence: 'Écrivez ssd, hdd ou emmc.',
  },
  'identity-taken': {
    title: 'Numéro déjà porté',
    sentence: 'Un autre équipement porte ce numéro : corrigez l’un des deux.',
  },
};
