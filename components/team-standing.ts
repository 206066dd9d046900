import type { SyncTrouble, TeamStatus } from "../lib/contract/team.ts";
import { say, sayCount } from "../lib/i18n/say.ts";

export interface Standing {
	readonly words: string;
	readonly tone: "ok" | "soon" | "idle";
}

/** Nobody is at fault, and it passes by itself. */
const PASSING: readonly SyncTrouble[] = ["offline", "late", "busy"];

/** How the device stands with its team, in a few words. Undefined: it is in none, or nothing was heard of it yet. */
export function standingOf(status: TeamStatus | undefined): Standing | undefined {
	if (!status?.team) return undefined;
	const { trouble, waiting, conflicts, syncedAt } = status;
	if (trouble?.kind === "removed") return { words: say("statusRemoved"), tone: "soon" };
	if (trouble?.kind === "sign-in") return { words: say("statusSignIn"), tone: "soon" };
	if (conflicts > 0)
		return { words: sayCount("statusDecideOne", "statusDecideOther", conflicts), tone: "soon" };
	if (trouble && !PASSING.includes(trouble.kind)) return { words: say("statusNotSynced"), tone: "soon" };
	if (trouble) {
		const words = waiting > 0 ? sayCount("statusToSendOne", "statusToSendOther", waiting) : say("statusAway");
		return { words, tone: "soon" };
	}
	if (waiting > 0 || syncedAt === undefined) return { words: say("statusSyncing"), tone: "idle" };
	return { words: say("statusSynced"), tone: "ok" };
}
