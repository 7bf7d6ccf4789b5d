import type { Random } from '../kernel/random.js';

const LETTERS_AND_DIGITS = '0123456789BCDFGHJKLMNPQRSTVWXYZ';
const DIGITS = '0123456789';

/** How makers write serial numbers: a fixed beginning, then so many characters. */
const SHAPES: Readonly<Record<string, readonly [string, number, string]>> = {
  Dell: ['', 7, LETTERS_AND_DIGITS],
  HP: ['CZC', 7, LETTERS_AND_DIGITS],
  Lenovo: ['PF', 6, LETTERS_AND_DIGITS],
  Apple: ['F9F', 9, LETTERS_AND_DIGITS],
  Samsung: ['R5', 9, LETTERS_AND_DIGITS],
  iiyama: ['1156', 9, DIGITS],
  Epson: ['X4GT', 7, DIGITS],
};

/** Gives serial numbers and IMEI that look like the maker's and never repeat. */
export class InventedNumbers {
  private readonly given = new Set<string>();

  constructor(private readonly random: Random) {}

  serialNumber(manufacturer: string): string {
    const [start, length, alphabet] = SHAPES[manufacturer] ?? ['', 10, LETTERS_AND_DIGITS];
    return this.unused(() => start + this.draw(length, alphabet));
  }

  /** Fifteen digits with a right Luhn key, from the 00 range kept for test devices (GSMA TS.06). */
  imei(): string {
    return this.unused(() => {
      const body = `0010${this.draw(10, DIGITS)}`;
      return body + String(luhnKey(body));
    });
  }

  private draw(length: number, alphabet: string): string {
    let drawn = '';
    for (let index = 0; index < length; index++) drawn += alphabet[Math.floor(this.random() * alphabet.length)] ?? '';
    return drawn;
  }

  private unused(draw: () => string): string {
    let number = draw();
    while (this.given.has(number)) number = draw();
    this.given.add(number);
    return number;
  }
}

/** The digit that makes the Luhn sum of the whole a multiple of ten. */
function luhnKey(digits: string): number {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 0 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return (10 - (sum % 10)) % 10;
}
