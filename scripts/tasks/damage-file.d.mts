export function damaged(bytes: Buffer, donors: readonly Buffer[], random: () => number): Buffer;
