export function audit(options?: readonly string[]): Promise<{ code: number; output: string; leftOut?: string }>;
