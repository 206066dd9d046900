/**
 * Which conversations are never kept, as their messages vanish by themselves. The line that says so may not be on screen
 * the next time: it is remembered, by a hash, until the page says that it is over.
 */
import type { ThreadKey, Vanishing } from "../../contract/page-view.ts";
import type { AsideDatabase } from "../database.ts";

const MOST = 5_000;

/** True: nothing of it may be kept now. `said` is what the page says. */
export async function isVanishing(
	db: AsideDatabase,
	threadKey: ThreadKey,
	said: Vanishing,
): Promise<boolean> {
	const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(threadKey));
	const hash = [...new Uint8Array(bytes, 0, 16)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
	return db.transaction("rw", db.states, async () => {
		const state = await db.states.get("vanishing");
		const known = state?.key === "vanishing" ? state.threads : [];
		const isKnown = known.includes(hash);
		if (said === "cannot tell") return isKnown;
		if (isKnown !== (said === "yes")) {
			const others = known.filter((one) => one !== hash);
			const threads = said === "yes" ? [hash, ...others].slice(0, MOST) : others;
			await db.states.put({ key: "vanishing", threads });
		}
		return said !== "no";
	});
}
