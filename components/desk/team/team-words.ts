import { ROLES, type Role } from "../../../lib/contract/sync-access.ts";
import { interfaceLanguage, type MessageKey, say } from "../../../lib/i18n/say.ts";
import type { TeamFault } from "../../../lib/panel/team/team.ts";

export const ROLE_NAMES = {
	owner: "roleOwner",
	admin: "roleAdmin",
	editor: "roleEditor",
	viewer: "roleViewer",
} as const satisfies Record<Role, MessageKey>;

/** What this Aside does not know is called as it is written. */
export function roleWord(role: string): string {
	const known = ROLES.find((one) => one === role);
	return known ? say(ROLE_NAMES[known]) : role;
}

const FAULTS: Readonly<Partial<Record<TeamFault, MessageKey>>> = {
	offline: "teamOffline",
	late: "teamLate",
	busy: "teamBusy",
	"slow-down": "teamBusy",
	foreign: "teamForeign",
	"not-found": "teamForeign",
	another: "teamAnother",
	unreadable: "teamUnreadable",
	full: "teamFull",
	"team-full": "teamFull",
	"sign-in": "teamSignIn",
	removed: "teamRemoved",
	"not-a-member": "teamRemoved",
	"too-old": "teamTooOld",
	"client-too-old": "teamTooOld",
	"not-a-link": "teamNotALink",
	"not-secure": "teamNotSecure",
	"link-not-valid": "teamLinkUsed",
	origin: "teamRefusesHere",
	forbidden: "teamNotAllowed",
	"last-owner": "teamNotAllowed",
};

export function faultWords(fault: TeamFault): string {
	return say(FAULTS[fault] ?? "teamFailed");
}

const UNITS = [
	["day", 86_400_000],
	["hour", 3_600_000],
	["minute", 60_000],
	["second", 1_000],
] as const;

/** "2 minutes ago", "in 3 minutes". */
export function fromNow(at: number, now: number): string {
	const distance = at - now;
	const [unit, size] = UNITS.find(([, ms]) => Math.abs(distance) >= ms) ?? UNITS[3];
	const format = new Intl.RelativeTimeFormat(interfaceLanguage(), { numeric: "auto" });
	return format.format(Math.round(distance / size), unit);
}
