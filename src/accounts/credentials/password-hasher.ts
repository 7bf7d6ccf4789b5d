import { hash, parseOptions, verify } from '@node-rs/argon2';

/** What checking one password costs: memory in KiB, passes, threads. */
export type PasswordCost = { readonly memoryCost: number; readonly timeCost: number; readonly parallelism: number };

/** 19 MiB, 2 passes: what OWASP asks of argon2id; some 25 ms on an office server. A dearer one is taken up at each next sign-in. */
export const PASSWORD_COST: PasswordCost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

const ARGON2ID = 2;

/** Hashes passwords (argon2id) and recognises them. Slow on purpose: never inside a unit of work. */
export class PasswordHasher {
  constructor(private readonly cost: PasswordCost = PASSWORD_COST) {}

  /** @returns a PHC string, its salt and cost included */
  hash(password: string): Promise<string> {
    return hash(password, this.cost);
  }

  /**
   * Whether a password is the one of a hash. Without hash the answer is no, after the same work: whoever asks cannot tell
   * an account without password, or none at all, from a wrong password.
   */
  async verify(known: string | null, password: string): Promise<boolean> {
    const isSame = await verify(known ?? nobodysHash(this.cost), password);
    return isSame && known !== null;
  }

  /** Whether a hash was made with another cost, or another function, than today's. */
  needsRehash(known: string): boolean {
    const made = parseOptions(known);
    const isSame =
      Number(made.algorithm) === ARGON2ID &&
      made.memoryCost === this.cost.memoryCost &&
      made.timeCost === this.cost.timeCost &&
      made.parallelism === this.cost.parallelism;
    return !isSame;
  }
}

/** A well-formed hash of no password that anybody knows. */
const nobodysHash = ({ memoryCost, timeCost, parallelism }: PasswordCost): string =>
  `$argon2id$v=19$m=${memoryCost},t=${timeCost},p=${parallelism}$${'A'.repeat(22)}$${'A'.repeat(43)}`;
