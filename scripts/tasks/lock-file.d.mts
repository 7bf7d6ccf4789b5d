export function lockFaults(lock?: object, manifest?: object): string[];
