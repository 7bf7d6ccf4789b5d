/** First in, first out: one holder at a time, the others wait their turn. */
export class WriteLock {
  private holder: object | null = null;
  private readonly waiting: { readonly who: object; readonly enter: () => void }[] = [];

  /** Resolves when `who` holds the lock; at once, without a turn of the event loop, when it is free. */
  acquire(who: object): Promise<void> | undefined {
    if (this.holder === null) {
      this.holder = who;
      return undefined;
    }
    return new Promise((enter) => this.waiting.push({ who, enter }));
  }

  /** Hands the lock to the next in line. */
  release(): void {
    const next = this.waiting.shift();
    this.holder = next?.who ?? null;
    next?.enter();
  }
}
