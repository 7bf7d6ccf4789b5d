import type { ProblemCode } from './problem-codes.js';

/** Each says what was seen, then what becomes of it or what to do. `{…}` are facts. */
export const PROBLEMS_FR: Readonly<Record<ProblemCode, string>> = {
  'row-duplicate':
    "Ligne identique à la ligne {firstRow} : elle n'est pas importée. S'il s'agit de deux équipements, donnez à chacun son numéro de série ou d'inventaire.",
  'identity-twice-in-file':
    'La ligne {firstRow} décrit déjà cet équipement ({identity}) avec un autre contenu : gardez une seule des deux lignes.',
  'identity-conflict':
    "Le parc connaît déjà « {identity} », mais avec un autre numéro ({known}) : corrigez la ligne ou la fiche de l'équipement.",
  'identity-shared':
    'Plusieurs équipements du parc portent « {identity} » : ajoutez un numéro de série qui dise lequel, ou corrigez leurs fiches.',
  'identity-of-two':
    '« {identity} » est un équipement du parc, « {other} » en est un autre : corrigez la ligne, ou dites quel numéro croire.',
  'tag-changed':
    'Le parc connaît cet équipement sous l’étiquette « {known} », la ligne dit « {given} » : la ligne est laissée, comme vous l’avez choisi.',
  'row-without-identity':
    "Rien n'identifie cet équipement : ajoutez un numéro de série, un numéro d'inventaire ou un nom.",
  'row-shifted':
    'La ligne a {cells} cellules pour {columns} colonnes : ses valeurs sont décalées. Vérifiez les séparateurs et les guillemets.',
  'quantity-row':
    "La ligne compte {quantity} équipements sous un seul numéro d'inventaire : écrivez une ligne par équipement, ou laissez ce numéro vide.",
  'quantity-too-large':
    'La ligne compte {quantity} équipements, plus que les {limit} admis sur une ligne : vérifiez la quantité, ou répartissez-les sur plusieurs lignes.',
  'quantity-zero': 'La ligne compte zéro équipement : elle n’est pas importée. Corrigez la quantité s’il y en a.',
  'lot-twice-in-file':
    'La ligne {firstRow} compte déjà des équipements du même lot (même produit, même lieu, mêmes dates) : réunissez les deux lignes, ou distinguez-les.',
  'column-conflict':
    'Les colonnes « {first} » et « {second} » disent deux choses différentes (ligne {row} : « {firstValue} » et « {secondValue} ») : aucune n’est reprise. Choisissez laquelle utiliser.',
  'date-ambiguous':
    'Jour et mois peuvent être inversés et rien dans la colonne ne tranche : lecture jour/mois (lignes : {rows}). Vérifiez-en une.',
  'date-undecided':
    'La colonne mêle jour/mois et mois/jour, et cette date se lit des deux façons : elle n’est pas reprise.',
  'date-against-order': 'Cette date ne se lit pas {order}, comme le reste de la colonne : elle n’est pas reprise.',
  'date-incomplete': 'Il manque le jour : la date n’est pas reprise. Exemple attendu : 23/11/2026.',
  'date-unreadable':
    'Ce n’est pas une date connue du calendrier : elle n’est pas reprise. Exemple attendu : 23/11/2026.',
  'date-too-old': 'Date antérieure à 1980 : elle n’est pas reprise.',
  'date-in-future': 'Date postérieure à aujourd’hui : elle n’est pas reprise.',
  'number-ambiguous':
    'La virgule ou le point peut être décimal ou séparer les milliers : lecture avec des milliers (lignes : {rows}). Vérifiez-en une.',
  'number-undecided':
    'La virgule ou le point de ce montant peut être décimal ou séparer les milliers : il n’est pas repris.',
  'number-unreadable': 'Ce n’est pas un montant lisible : il n’est pas repris. Exemple attendu : 1234,56.',
  'price-not-in-euros': 'Le prix n’est pas en euros : il n’est pas repris.',
  'price-zero': 'Prix à zéro (lignes : {rows}) : considérés comme inconnus.',
  'size-unreadable': 'Ce n’est pas une taille lisible : elle n’est pas reprise. Exemple attendu : 16 Go.',
  'share-unreadable': 'Ce n’est pas un pourcentage entre 0 et 100 : il n’est pas repris.',
  'status-unknown': 'Statut inconnu : il n’est pas repris. Exemples connus : en service, en stock, réformé.',
  'status-contradicts-date':
    'Le statut « {status} » contredit la date de réforme : le statut est gardé, la date n’est pas reprise.',
  'retirement-reason-unknown': 'Ce motif de réforme ne dit ni panne, ni renouvellement, ni perte : il reste inconnu.',
  'category-unknown': 'Ce mot ne dit pas de quel type d’équipement il s’agit : la catégorie reste inconnue.',
  'text-too-long': 'Texte de {length} caractères pour {limit} au plus : il n’est pas repris. Raccourcissez-le.',
  'control-characters': 'La cellule contenait des caractères invisibles : ils ont été retirés.',
  'identifier-placeholder': 'Cette valeur d’usine ou de remplissage n’identifie rien : elle n’est pas reprise.',
  'identifier-damaged':
    'Le tableur a transformé ce numéro en nombre arrondi : il n’est pas repris. Mettez la colonne au format Texte et ressaisissez-le.',
  'imei-invalid': 'Ce n’est pas un IMEI (15 chiffres dont une clé de contrôle) : il n’est pas repris.',
  'quantity-with-identity':
    'La ligne annonce {quantity} équipements mais n’en identifie qu’un : un seul équipement est importé.',
  'quantity-unreadable': 'La quantité n’est pas un nombre entier : la ligne est lue comme un seul équipement.',
  'field-locked':
    'Ce champ a été corrigé à la main : « {kept} » est gardé, « {given} » n’est pas repris. Libérez le champ sur la fiche de l’équipement pour que les imports le changent à nouveau.',
  'storage-kind-unknown': 'Le type de disque est ssd, hdd ou emmc.',
  'identity-taken': 'L’équipement {device} porte déjà ce numéro : corrigez l’un des deux.',
  'cells-beyond-header': 'Des cellules sont remplies au-delà de la dernière colonne : elles ne sont pas lues.',
  'letters-garbled':
    'Des lettres ont été abîmées avant d’arriver ici et ne peuvent pas être rétablies à coup sûr (cellules : {cells}) : elles sont reprises telles quelles. Exportez de nouveau le fichier en UTF-8.',
};
