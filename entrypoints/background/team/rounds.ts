import { logFault } from "../../../lib/base/log.ts";

/**
 * One run at a time in the whole browser, and one more in line: whoever asks while a run is under way, even in its last
 * moment, gets a run that begins afterwards.
 */
export function createRounds(
	locks: Pick<LockManager, "request">,
	work: (force: boolean) => Promise<void>,
): (force: boolean) => void {
	let isInLine = false;
	let isForced = false;
	return (force) => {
		isForced ||= force;
		if (isInLine) return;
		isInLine = true;
		locks
			.request("aside-team-sync", async () => {
				const hurried = isForced;
				isInLine = false;
				isForced = false;
				await work(hurried);
			})
			.catch((error: unknown) => {
				isInLine = false;
				logFault("team:sync", error);
			});
	};
}
