/** Errors of a database that say nothing of the question, but of the database. */

/** PostgreSQL: lock not to be had, statement timed out, could not serialise, deadlock. */
const BUSY = new Set(["55P03", "57014", "40001", "40P01", "25P03"]);
/** PostgreSQL: going down or starting up. The system: not reachable. */
const AWAY = /^(?:57P0[1-4]|08\w{3}|53\w{3}|ECONN\w+|EPIPE|ENOTFOUND|ETIMEDOUT)$/;
/** SQLite's own numbers for "busy" and "locked". */
const SQLITE_BUSY = new Set([5, 6]);

/** Undefined: none of these. */
export function databaseTrouble(error: unknown): "busy" | "away" | undefined {
	const { code, errcode, message } = (error ?? {}) as {
		code?: unknown;
		errcode?: unknown;
		message?: unknown;
	};
	const isBusy = (typeof code === "string" && BUSY.has(code)) || SQLITE_BUSY.has(Number(errcode));
	if (isBusy) return "busy";
	const isAway =
		(typeof code === "string" && AWAY.test(code)) ||
		(typeof message === "string" &&
			/^(?:timeout exceeded when trying to connect|Connection terminated)/.test(message));
	return isAway ? "away" : undefined;
}
