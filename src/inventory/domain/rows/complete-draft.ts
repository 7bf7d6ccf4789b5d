import { addMonths } from '../../../kernel/date-only.js';
import { textLimit } from '../text-limit.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { Draft } from './draft.js';
import { productOf } from './product-label.js';

const LONGEST_WARRANTY_MONTHS = 240;

/** Works out what several cells say together: brand and model, system and version, end of the warranty. */
export function completeDraft(draft: Draft, vocabulary: Vocabulary): void {
  completeProduct(draft, vocabulary);
  completeSystem(draft);
  const { data, warrantyStart, warrantyMonths } = draft;
  if (data.warrantyEndsOn === null && warrantyStart !== null && warrantyMonths !== null) {
    if (warrantyMonths > 0 && warrantyMonths <= LONGEST_WARRANTY_MONTHS) {
      data.warrantyEndsOn = addMonths(warrantyStart, warrantyMonths);
    }
  }
}

/** A label gives what the columns of brand and model do not; a model that begins with its brand gives the brand. */
function completeProduct({ data, label }: Draft, vocabulary: Vocabulary): void {
  if (label !== null && (data.model === null || data.manufacturer === null)) {
    const product = productOf(label, vocabulary);
    data.manufacturer ??= product.manufacturer;
    const names = product.manufacturer !== null || !isOnlyType(label, vocabulary);
    if (names && product.model.length <= textLimit('model')) data.model ??= product.model;
  }
  if (data.manufacturer === null && data.model !== null) {
    data.manufacturer = vocabulary.makers.atStart(data.model)?.maker ?? null;
  }
}

/** "UC + écran", "Téléphone portable": a type and no name of a model. */
const isOnlyType = (label: string, { types, models }: Vocabulary): boolean =>
  !/\p{L}\d|\d\p{L}/u.test(label) && types.find(label) !== null && models.find(label, '') === null;

/** `Windows 11 Pro` and `23H2` become one text, unless the name already holds the version. */
function completeSystem({ data, osVersion }: Draft): void {
  if (osVersion === null) return;
  if (data.os === null) {
    data.os = osVersion;
    return;
  }
  const whole = `${data.os} ${osVersion}`;
  if (!data.os.toLowerCase().includes(osVersion.toLowerCase()) && whole.length <= textLimit('os')) data.os = whole;
}
