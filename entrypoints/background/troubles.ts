/** The last trouble with the storage, for those who ask what is wrong. */
import type { Clock } from "../../lib/base/clock.ts";
import type { StorageTrouble } from "../../lib/base/storage-trouble.ts";
import { announceChange } from "../../lib/messaging/changes.ts";

/** ms a trouble is spoken of after it was last met. Recording tries again more often than that. */
const FRESH = 15_000;

export type Troubles = ReturnType<typeof createTroubles>;

export function createTroubles(clock: Clock) {
	let last: { readonly kind: StorageTrouble; readonly at: number } | undefined;
	const recent = () => (last && clock() - last.at < FRESH ? last.kind : undefined);
	return {
		recent,
		met(kind: StorageTrouble): void {
			const isNews = recent() !== kind;
			last = { kind, at: clock() };
			if (isNews) void announceChange("settings");
		},
		/** Something was stored. */
		over(): void {
			last = undefined;
		},
	};
}
