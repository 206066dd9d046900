import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import * as z from "zod/mini";
import type { Role } from "../../contract/sync-access.ts";
import { formatLink, parseLink } from "../../contract/sync-link.ts";
import { type Device, devicesReply, inviteReply } from "../../contract/sync-people.ts";
import type { ConflictView, SyncTrouble, TeamStatus } from "../../contract/team.ts";
import type { Ask } from "../../messaging/ask.ts";
import type { OnChange } from "../../messaging/changes.ts";
import type { RequestOf } from "../../messaging/protocol.ts";
import { type AskAs, askingAs } from "./asking.ts";
import { type AuditModel, createAudit } from "./audit.ts";
import { type EnterFailure, type Entering, enterTeam } from "./enter.ts";
import { type Greeting, greet, hostPattern, testConnection } from "./greet.ts";
import { createSamples, type SamplesModel } from "./samples.ts";

export type TeamFault = EnterFailure["kind"] | SyncTrouble;

/** A teammate, or another browser of one's own. */
export type Invited = { readonly kind: "member"; readonly role: Role } | { readonly kind: "device" };

export interface Invitation {
	readonly kind: Invited["kind"];
	readonly link: string;
}

/** The team page of Desk. */
export interface TeamModel {
	/** Undefined until the worker has told it. */
	readonly status: ReadonlySignal<TeamStatus | undefined>;
	readonly conflicts: ReadonlySignal<readonly ConflictView[]>;
	/** What went wrong with what was asked for last. */
	readonly fault: ReadonlySignal<TeamFault | undefined>;
	readonly busy: ReadonlySignal<boolean>;
	/** The invitation that was made last. */
	readonly invitation: ReadonlySignal<Invitation | undefined>;
	/** Where one is signed in; for admins also where everyone else is. Undefined until the server has told it. */
	readonly devices: ReadonlySignal<readonly Device[] | undefined>;
	/** What the last test of a connection found; undefined: none was made, or the link was changed since. */
	readonly tested: ReadonlySignal<TeamFault | "works" | undefined>;
	/** What was done in the team; for admins. */
	readonly audit: AuditModel;
	readonly samples: SamplesModel;
	load(): Promise<void>;
	/** Whether the link's server can be spoken with. Changes nothing. Without a link: forgets the last test. */
	test(link?: string): Promise<void>;
	/** Asks the browser for the right to read the server of this link, or of the team. Has to be called within a click. */
	allow(link?: string): Promise<void>;
	/** Whether the team's own server can be spoken with. */
	testTeam(): Promise<void>;
	enter(entering: Entering): Promise<void>;
	loadDevices(): Promise<void>;
	signOut(deviceId: string): Promise<void>;
	invite(whom: Invited): Promise<void>;
	setRole(id: string, role: Role): Promise<void>;
	/** Oneself: leaves the team. */
	remove(id: string): Promise<void>;
	sync(): Promise<void>;
	decide(decision: RequestOf<"team.decide">): Promise<void>;
	saveUnsent(): Promise<void>;
	forget(): Promise<void>;
}

export interface TeamNeeds extends Greeting {
	readonly ask: Ask;
	readonly onChange: OnChange;
	readonly saveFile: (parts: readonly BlobPart[], name: string, type: string) => void;
}

export function createTeam({ ask, onChange, fetch, hosts, saveFile }: TeamNeeds): TeamModel {
	const status = signal<TeamStatus | undefined>(undefined);
	const conflicts = signal<readonly ConflictView[]>([]);
	const fault = signal<TeamFault | undefined>(undefined);
	const busy = signal(false);
	const invitation = signal<Invitation | undefined>(undefined);
	const devices = signal<readonly Device[] | undefined>(undefined);
	const tested = signal<TeamFault | "works" | undefined>(undefined);

	async function load(): Promise<void> {
		const [told, open] = await Promise.all([ask("team.status", {}), ask("team.conflicts", {})]);
		if (told.ok) status.value = told.value;
		if (open.ok) conflicts.value = open.value.conflicts;
	}
	async function working(work: () => Promise<TeamFault | undefined>): Promise<void> {
		if (busy.peek()) return;
		busy.value = true;
		fault.value = await work();
		busy.value = false;
		await load();
	}
	const asked = askingAs({ ask, fetch });
	onChange(["team"], () => {
		if (status.peek()) void load();
	});

	const acting = { ask, status, invitation, devices, working, asked };
	return {
		status,
		conflicts,
		fault,
		busy,
		invitation,
		devices,
		tested,
		audit: createAudit({ ask, asked }),
		samples: createSamples({ ask, asked, saveFile, working }),
		load,
		...memberActions(acting),
		...deviceActions(acting),
		...connectionActions({ fetch, hosts, status, busy, tested, fault }),
		enter: (entering) =>
			working(async () => {
				const entered = await enterTeam({ ask, fetch, hosts }, entering);
				return entered.ok ? undefined : entered.failure.kind;
			}),
		async sync() {
			await ask("team.sync", {});
		},
		async decide(decision) {
			await ask("team.decide", decision);
			await load();
		},
		async saveUnsent() {
			const unsent = await ask("team.unsent", {});
			if (!unsent.ok) return;
			const text = JSON.stringify(unsent.value.changes, null, "\t");
			saveFile([text], "aside-not-sent.json", "application/json");
		},
		async forget() {
			await ask("team.forget", {});
			await load();
		},
	};
}

interface Connecting extends Greeting {
	readonly status: ReadonlySignal<TeamStatus | undefined>;
	readonly busy: Signal<boolean>;
	readonly tested: Signal<TeamFault | "works" | undefined>;
	readonly fault: Signal<TeamFault | undefined>;
}

function connectionActions({
	status,
	busy,
	tested,
	fault,
	...greeting
}: Connecting): Pick<TeamModel, "test" | "allow" | "testTeam"> {
	const teamServer = () => status.peek()?.team?.server;
	async function testing(work: () => Promise<TeamFault | undefined>): Promise<void> {
		tested.value = undefined;
		if (busy.peek()) return;
		busy.value = true;
		tested.value = (await work()) ?? "works";
		busy.value = false;
	}
	async function test(link?: string): Promise<void> {
		if (link === undefined) tested.value = undefined;
		else await testing(() => testConnection(greeting, link));
	}
	async function testTeam(): Promise<void> {
		const server = teamServer();
		if (server === undefined) return;
		await testing(async () => {
			const greeted = await greet(greeting, server);
			return greeted.ok ? undefined : greeted.failure.kind;
		});
	}
	return {
		test,
		testTeam,
		async allow(link) {
			const parsed = link === undefined ? undefined : parseLink(link);
			const server = parsed?.ok ? parsed.value.server : teamServer();
			// Nothing may be waited for before: browsers ask within the click alone.
			if (server === undefined || !(await greeting.hosts.request(hostPattern(server)))) return;
			fault.value = undefined;
			await (link === undefined ? testTeam() : test(link));
		},
	};
}

interface Acting {
	readonly ask: Ask;
	readonly status: ReadonlySignal<TeamStatus | undefined>;
	readonly invitation: Signal<Invitation | undefined>;
	readonly devices: Signal<readonly Device[] | undefined>;
	readonly working: (work: () => Promise<TeamFault | undefined>) => Promise<void>;
	readonly asked: AskAs;
}

const nothing = z.object({});

function deviceActions({ devices, working, asked }: Acting): Pick<TeamModel, "loadDevices" | "signOut"> {
	async function loadDevices(): Promise<void> {
		const told = await asked("GET /v1/devices", devicesReply);
		if (told.value) devices.value = told.value.devices;
	}
	return {
		loadDevices,
		async signOut(id) {
			await working(async () => (await asked(`DELETE /v1/devices/${id}`, nothing)).fault);
			await loadDevices();
		},
	};
}

function memberActions({
	ask,
	status,
	invitation,
	working,
	asked,
}: Acting): Pick<TeamModel, "invite" | "setRole" | "remove"> {
	return {
		invite: (whom) =>
			working(async () => {
				const secret = await ask("team.secret", {});
				const key = secret.ok ? secret.value.key : undefined;
				const made = await asked("POST /v1/invites", inviteReply, whom);
				const team = status.peek()?.team?.id;
				if (!key || made.value === undefined || team === undefined) return made.fault ?? "failed";
				const { server, value } = made;
				const link = formatLink({ kind: "join", server, team, invite: value.secret, key });
				invitation.value = { kind: whom.kind, link };
				return undefined;
			}),
		setRole: (id, role) =>
			working(async () => (await asked(`PATCH /v1/members/${id}`, nothing, { role })).fault),
		remove: (id) =>
			working(async () => {
				const { fault: refused } = await asked(`DELETE /v1/members/${id}`, nothing);
				if (!refused && id === status.peek()?.team?.person) await ask("team.forget", {});
				return refused;
			}),
	};
}
