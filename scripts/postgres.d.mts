export function findPostgres(environment?: NodeJS.ProcessEnv): {
	readonly bin?: string;
	readonly problem?: string;
};
export function startPostgres(bin: string): Promise<{ readonly url: string; stop(): void }>;
