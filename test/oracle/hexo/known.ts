export const kindOf = (_: unknown): { id: string } | undefined => undefined;
