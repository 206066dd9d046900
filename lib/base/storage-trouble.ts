/**
 * What is wrong with the browser's storage, told from an error's name.
 * - `full`: no room left on the disk, or in the browser's share of it
 * - `newer`: what is stored was written by a newer Aside
 * - `blocked`: an older Aside still holds it open, so that it cannot be brought up to date
 * - `private`: the browser keeps nothing, as it is in private browsing at all times (Firefox)
 * - `broken`: the browser cannot open or read it
 */
export const STORAGE_TROUBLES = ["full", "newer", "blocked", "private", "broken"] as const;
export type StorageTrouble = (typeof STORAGE_TROUBLES)[number];

/** Names that browsers and Dexie give; a wrapped error stands in `inner`, those of many rows in `failures`. */
const NAMES: Readonly<Record<string, StorageTrouble>> = {
	QuotaExceededError: "full",
	VersionError: "newer",
	BlockedError: "blocked",
	OpenFailedError: "broken",
	DatabaseClosedError: "broken",
	UnknownError: "broken",
	NotReadableError: "broken",
	MissingAPIError: "broken",
};

/** Undefined: something else went wrong. */
export function storageTrouble(error: unknown): StorageTrouble | undefined {
	const { name, inner, failures } = (error ?? {}) as {
		name?: unknown;
		inner?: unknown;
		failures?: readonly unknown[];
	};
	const within = [inner, failures?.[0]].map((one) =>
		one && one !== error ? storageTrouble(one) : undefined,
	);
	return within.find((one) => one !== undefined) ?? (typeof name === "string" ? NAMES[name] : undefined);
}
