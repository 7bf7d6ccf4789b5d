/** Follows a stream of bytes and tells whether it is UTF-8, as strictly as RFC 3629: no overlong form, no surrogate. */
export class Utf8Check {
  /** characters of two bytes or more */
  sequences = 0;
  /** bytes that UTF-8 does not allow where they stand */
  invalid = 0;
  private remaining = 0;
  private low = 0x80;
  private high = 0xbf;

  /** A byte that follows an ASCII one may be skipped while it is ASCII itself and `pending` is false. */
  get pending(): boolean {
    return this.remaining > 0;
  }

  /** @returns what the byte ended: a character, a fault, or nothing yet */
  add(byte: number): 'character' | 'fault' | 'nothing' {
    if (this.remaining > 0) {
      if (byte >= this.low && byte <= this.high) return this.continued();
      this.remaining = 0;
      this.invalid += 1;
      this.lead(byte);
      return 'fault';
    }
    return this.lead(byte);
  }

  private continued(): 'character' | 'nothing' {
    this.low = 0x80;
    this.high = 0xbf;
    this.remaining -= 1;
    if (this.remaining > 0) return 'nothing';
    this.sequences += 1;
    return 'character';
  }

  private lead(byte: number): 'fault' | 'nothing' {
    if (byte < 0x80) return 'nothing';
    if (byte < 0xc2 || byte > 0xf4) {
      this.invalid += 1;
      return 'fault';
    }
    this.remaining = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    this.low = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80;
    this.high = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf;
    return 'nothing';
  }
}
