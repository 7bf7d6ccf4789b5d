export type DamagedImport = {
  readonly imports: { check(request: unknown): Promise<unknown>; bring(request: unknown): Promise<unknown> };
  readonly undo: { undo(caller: unknown, importId: string): Promise<unknown> };
  readonly isRefusal: (error: unknown) => boolean;
  readonly caller: unknown;
  readonly organisationId: string;
  readonly inventory: () => Promise<{ readonly devices: readonly unknown[] }>;
};
export function importDamaged(
  tools: DamagedImport,
  path: string,
  fileName: string,
): Promise<{ readonly refused?: string; readonly rows?: number; readonly applied?: boolean }>;
