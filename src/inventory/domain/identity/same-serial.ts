import { SERIAL_SEPARATOR } from './identity-keys.js';

/**
 * True when two serial keys can be of one device: the same number, and the same maker or an unknown one on either side.
 * To look one up in an index: equal to the key, or to the number without maker; without a maker, every key that begins so.
 */
export function sameSerial(first: string, second: string): boolean {
  const [firstNumber, firstMaker] = parts(first);
  const [secondNumber, secondMaker] = parts(second);
  return firstNumber === secondNumber && (firstMaker === secondMaker || firstMaker === '' || secondMaker === '');
}

/** Where the keys of one serial number stand: `from` included, `to` excluded, in the order of code units. */
export function serialKeyRange(key: string): { readonly from: string; readonly to: string } {
  const number = `${parts(key)[0]}${SERIAL_SEPARATOR}`;
  return { from: number, to: `${number}\uffff` };
}

function parts(key: string): [number: string, maker: string] {
  const at = key.lastIndexOf(SERIAL_SEPARATOR);
  return [key.slice(0, at), key.slice(at + 1)];
}
