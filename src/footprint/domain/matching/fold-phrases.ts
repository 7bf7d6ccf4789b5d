type Phrase = readonly [pattern: RegExp, word: string];

/** Ways of writing one thing, brought to one word. The order matters. */
const PHRASES: readonly Phrase[] = [
  [/[“”″]|''/g, '"'],
  [/\((?:r|tm)\)|[®™]/g, ' '],
  [/small form factor|petit format|faible encombrement/g, 'sff'],
  [/(?:ultra small|ultra) form factor|\buff\b/g, 'ultra'],
  [/micro form factor|desktop mini|mini desktop/g, 'dm'],
  [/micro ?tower|mini[ -]?(?:tower|tour)\b/g, 'mt'],
  [/\btour\b/g, 'tower'],
  [/all[ -]in[ -]one|tout[ -]en[ -]un/g, 'aio'],
  [/2[ -]?(?:in|en)[ -]?1\b/g, '2in1'],
  [/thin client|client leger/g, 'tc'],
  [/zero client/g, 'zero'],
  [/workstation edition/g, 'wsedition'],
  [/education edition/g, 'ee'],
  [/non[ -]?touch/g, 'nontouch'],
  [/\(?without stand\)?|sans pied|head only/g, 'nostand'],
  [/usb[ -]?c\b|wi[ -]?fi/g, ' '],
  [/two thunderbolt 3 ports/g, '2ports'],
  [/four thunderbolt 3 ports/g, '4ports'],
  [/\bm(\d) (pro|max|ultra)\b/g, 'm$1$2'],
  [/(\d+)-core gpu/g, 'gpu$1'],
  [/(\d+|quad|dual)-core(?: cpu)?/g, ' '],
  [/\d+(?:\.\d+)? ?ghz/g, ' '],
  [/4\.5k/g, ' '],
  [/(?:intel )?core (?:ultra )?i?\d(?:-?\d{3,5}\w*)?/g, ' '],
  [/\bi[3579](?:[ -]?\d{4,5}\w*)?\b/g, ' '],
  [/ryzen \d(?: pro)?(?: \d{4}\w*)?/g, ' '],
  [/win(?:dows)? ?1[01](?: pro| entreprise| enterprise)?\b/g, ' '],
  [/(\w)\+(?!\w)/g, '$1plus'],
  [/(?<!\w)(\d+)(?:st|nd|rd|th|e|eme|ere)? ?gen(?:eration)?\b(?![ .]*\d)/g, 'gen$1'],
  [/\bgen(?:eration)?[ .]*(\d+)/g, 'gen$1'],
];

const OF_MAKERS: Readonly<Record<string, readonly Phrase[]>> = {
  Lenovo: [
    [/\b(\d)(?:st|nd|rd|th)\b/g, 'gen$1'],
    [/\bg([1-9])\b/g, 'gen$1'],
    [/\bgen1\b/g, ' '],
    [/\b(m\d{2,3})q\b/g, '$1 tiny'],
    [/\b(m\d{2,3})s\b/g, '$1 sff'],
    [/\b(m\d{2,3})t\b/g, '$1 tower'],
    [/\b(m\d{3})z\b/g, '$1z aio'],
  ],
  HP: [
    [/\bgen(\d+)\b/g, 'g$1'],
    [/\bdesktop pro\b/g, 'desktoppro'],
    [/dreamcolor studio display|micro edge/g, ' '],
    [/\bmini\b/g, 'dm'],
  ],
  Dell: [[/\bmini\b/g, 'dm']],
  Microsoft: [[/\b(\d)(?:st|nd|rd|th)\b/g, 'gen$1']],
  Apple: [
    [/\b(\d{1,2})(?:st|nd|rd|th|e|eme)\b/g, 'gen$1'],
    [/\bstudio display\b/g, 'applestudiodisplay'],
    [/\bpro display xdr\b/g, 'prodisplayxdr'],
  ],
};

/** The names a maker prints before its models. */
const BRANDS: Readonly<Record<string, RegExp>> = {
  Dell: /\bdell(?: inc\.?| emc)?\b/g,
  HP: /\b(?:hewlett[ -]packard|hp)\b/g,
  Lenovo: /\b(?:lenovo|len|ibm)\b/g,
  ASUS: /\basus(?:tek)?\b/g,
};

/** Folds a text that is lower case and without accents. */
export function foldPhrases(text: string, maker: string): string {
  const brand = BRANDS[maker] ?? new RegExp(`\\b${maker.toLowerCase().replace(/[^a-z0-9 ]/g, '.')}\\b`, 'g');
  const phrases = [...PHRASES, ...(OF_MAKERS[maker] ?? [])];
  const bare = maker === '' ? text : text.replace(brand, ' ');
  return phrases.reduce((folded, [pattern, word]) => folded.replace(pattern, word), bare);
}
