import { SERIAL_SEPARATOR } from './identity-keys.js';

/**
 * True when two serial keys can be of one device: the same number, and the same maker or an unknown one on either side.
 */
export function sameSerial(first: string, second: string): boolean {
  const [firstNumber, firstMaker] = parts(first);
  const [secondNumber, secondMaker] = parts(second);
  return firstNumber === secondNumber && (firstMaker === secondMaker || firstMaker === '' || secondMaker === '');
}

function parts(key: string): [number: string, maker: string] {
  const at = key.lastIndexOf(SERIAL_SEPARATOR);
  return [key.slice(0, at), key.slice(at + 1)];
}
