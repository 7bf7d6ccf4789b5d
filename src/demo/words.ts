/** Reasons as agents type them, by cause. */
export const REASON_WORDS: Readonly<Record<'failure' | 'policy' | 'missing', readonly string[]>> = {
  failure: ['HS', 'Panne, non réparable', 'HS - carte mère', 'En panne - devis trop cher', 'Irréparable'],
  policy: ['Renouvellement programmé', 'Campagne de renouvellement', 'Remplacé (âge)', 'Fin de cycle, fonctionnel'],
  missing: ['Volé', 'Perdu', "Non retrouvé à l'inventaire", 'Vol - plainte déposée'],
};

/** Invented resellers. */
export const SUPPLIERS = ['Ombelle Informatique', 'Sylve Équipement', 'Bureautique des Cimes'] as const;

export const DEPARTMENTS = [
  'Direction générale',
  'Finances',
  'Ressources humaines',
  'État civil',
  'Urbanisme',
  'Eau et assainissement',
  'Voirie',
  'Petite enfance',
  'Culture',
  'Systèmes d’information',
] as const;
