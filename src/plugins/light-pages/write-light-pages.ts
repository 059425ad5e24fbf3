export async function writeLightPages(_outDir: string): Promise<void> {}
