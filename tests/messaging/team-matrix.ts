/** The team's share of the matrix of senders and requests. */
import type { team } from "../../lib/messaging/protocol/team.ts";

type Name = keyof typeof team;

const ID = "11111111-1111-4111-8111-111111111111";
const SESSION = {
	server: "https://team.example.invalid",
	serverId: ID,
	team: { id: ID, name: "Corner Shop" },
	person: { id: ID, role: "owner" },
	device: { id: ID },
	refresh: "r",
	privateKey: "{}",
	secrets: [],
};

export const TEAM_MEANT = {
	frame: [
		"team.status",
		"team.sync",
		"team.here",
		"team.handovers",
		"team.hand-over",
		"team.settle",
		"team.open",
	],
	page: [
		"team.status",
		"team.begin",
		"team.access",
		"team.sync",
		"team.conflicts",
		"team.decide",
		"team.unsent",
		"team.forget",
		"team.here",
		"team.handovers",
		"team.hand-over",
		"team.settle",
		"team.open",
		"team.samples",
		"team.secret",
	],
} as const satisfies Readonly<Record<string, readonly Name[]>>;

export const TEAM_REQUESTS: Readonly<Record<Name, unknown>> = {
	"team.status": {},
	"team.begin": { session: SESSION, tokens: { access: "a", accessUntil: 1 }, founds: false },
	"team.access": {},
	"team.sync": {},
	"team.conflicts": {},
	"team.decide": { mid: 1, take: "mine" },
	"team.unsent": {},
	"team.forget": {},
	"team.here": { threadKey: "x:1-2" },
	"team.handovers": {},
	"team.hand-over": { threadKey: "x:1-2", name: "Ann", note: "", to: ID },
	"team.settle": { id: ID, state: "accepted" },
	"team.open": { id: ID },
	"team.samples": { share: true },
	"team.secret": {},
};

export const TEAM_REPLIES: Readonly<Record<Name, unknown>> = {
	"team.status": { waiting: 0, conflicts: 0 },
	"team.begin": { begun: true },
	"team.access": { server: SESSION.server, access: "a" },
	"team.sync": {},
	"team.conflicts": { conflicts: [] },
	"team.decide": {},
	"team.unsent": { changes: [] },
	"team.forget": {},
	"team.here": { names: ["Mona"] },
	"team.handovers": { handovers: [] },
	"team.hand-over": { done: true },
	"team.settle": {},
	"team.open": {},
	"team.samples": { share: true },
	"team.secret": {},
};
