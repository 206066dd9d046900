export function findFaketime(
	environment?: NodeJS.ProcessEnv,
):
	| { readonly library: string; readonly problem?: never }
	| { readonly problem: string; readonly library?: never };
