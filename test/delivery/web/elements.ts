/** One start tag of a page, with its attributes (a boolean attribute has the empty text). */
export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inSvg: boolean;
};

/** Every start tag of a page made by our own renderer: attribute values are always between double quotes. */
export function elementsOf(html: string): Element[] {
  const elements: Element[] = [];
  let depthInSvg = 0;
  for (const [, closing, name = '', text = ''] of html.matchAll(
    /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-zA-Z-:]+(?:="[^"]*")?)*)\s*\/?>/g,
  )) {
    if (closing === '/') {
      if (name === 'svg') depthInSvg -= 1;
      continue;
    }
    const attributes = Object.fromEntries(
      [...text.matchAll(/([a-zA-Z-:]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [key, value]),
    );
    elements.push({ name, attributes, inSvg: depthInSvg > 0 });
    if (name === 'svg') depthInSvg += 1;
  }
  return elements;
}

/** How EcoIndex counts a page: all its elements but what is inside a drawing. */
export const domSize = (html: string): number => elementsOf(html).filter((element) => !element.inSvg).length;
