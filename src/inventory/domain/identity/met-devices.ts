import { Fingerprinter } from './fingerprint.js';
import { FingerprintTable } from './fingerprint-table.js';

/** The devices that some row of a file is about, in 12 bytes each: those that no row met have vanished from it. */
export class MetDevices {
  private readonly table = new FingerprintTable();
  private readonly fingerprinter = new Fingerprinter();

  meet(deviceId: string): void {
    this.table.firstRow(this.of(deviceId), 1);
  }

  has(deviceId: string): boolean {
    return this.table.find(this.of(deviceId)) !== null;
  }

  private of(deviceId: string): Fingerprinter {
    this.fingerprinter.start().add(deviceId).end();
    return this.fingerprinter;
  }
}
