/** Throws a bug report when `value` is missing; returns it otherwise. */
export function required<Value>(value: Value | null | undefined, what: string): Value {
	if (value === null || value === undefined) throw new Error(`Missing: ${what}`);
	return value;
}

/** Marks a branch of a union that cannot be reached; the compiler refuses it when a case is forgotten. */
export function unreachable(value: never): never {
	throw new Error(`Unreachable case of type ${typeof value}`);
}
