import type { AsideDatabase } from "./database.ts";

/**
 * Bringing the database up to date waits for whoever holds an older one open, perhaps for ever. While it waits, what is
 * asked of the database fails at once with a `BlockedError`; what waits already goes on when the way is free.
 */
export function createBlockedWatch(db: AsideDatabase): <Made>(work: Promise<Made>) => Promise<Made> {
	let stop: () => void = () => undefined;
	let blocked = nextBlock();

	function nextBlock(): Promise<never> {
		const promise = new Promise<never>((_, reject) => {
			stop = () => reject(Object.assign(new Error(), { name: "BlockedError" }));
		});
		promise.catch(() => undefined);
		return promise;
	}

	db.on("blocked", () => stop());
	db.on(
		"ready",
		() => {
			blocked = nextBlock();
		},
		true,
	);
	return (work) => Promise.race([work, blocked]);
}
