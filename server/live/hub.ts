/**
 * Tells the sockets of this process what changed. Changes made here are told at once; those made in another process are
 * seen by a look at the database every second, which asks only of teams that listen.
 */
import type { Presence, ToDevice } from "../../lib/contract/sync-live.ts";
import type { FromDevice } from "../../lib/contract/sync-told.ts";
import { activeDevices, readHeads, readPresence, type SocketOwner, tellPresence } from "../store/live.ts";
import type { Store } from "../store/store.ts";

const LOOK_EVERY = 1_000;
const BEAT_EVERY = 20_000;
/** A socket that takes nothing for so many bytes is given up. */
const MOST_WAITING = 256 * 1024;
/** Changes within this time are told together (ms). */
const GATHER = 15;

export interface Listener {
	readonly owner: SocketOwner;
	send(text: string): void;
	close(code: number): void;
	waiting(): number;
}

export interface Hub {
	/** False: this person has too many sockets. */
	add(listener: Listener): boolean;
	remove(listener: Listener): void;
	heard(listener: Listener, frame: FromDevice): Promise<void>;
	/** Something of this team was written in this process. */
	changed(teamId: string): void;
	count(): number;
	stop(): void;
}

interface Team {
	readonly listeners: Set<Listener>;
	seq: number;
	present: string;
}

export interface HubOptions {
	readonly store: Store;
	readonly socketsForEachPerson: number;
	/** Told of a look that failed; the next one tries again. */
	readonly onFault: (error: unknown) => void;
}

export function createHub({ store, socketsForEachPerson, onFault }: HubOptions): Hub {
	const teams = new Map<string, Team>();
	const gathered = new Set<string>();
	let gathering: NodeJS.Timeout | undefined;
	let looking = Promise.resolve();

	function look(teamIds: string[]): void {
		const listening = teamIds.filter((id) => teams.has(id));
		if (listening.length > 0) looking = looking.then(() => lookNow(listening)).catch(onFault);
	}

	async function lookNow(teamIds: string[]): Promise<void> {
		const [heads, present] = [await readHeads(store, teamIds), await readPresence(store, teamIds)];
		for (const teamId of teamIds) {
			const team = teams.get(teamId);
			const seq = heads.get(teamId);
			if (!team || seq === undefined) continue;
			if (seq !== team.seq) await dropRemoved(store, teamId, team);
			tellTeam(team, seq, present.get(teamId) ?? []);
		}
	}

	const looks = setInterval(() => look([...teams.keys()]), LOOK_EVERY);
	const beats = setInterval(() => beat([...teams.values()]), BEAT_EVERY);

	return {
		add(listener) {
			const { teamId, userId } = listener.owner;
			const team = teams.get(teamId) ?? { listeners: new Set(), seq: -1, present: "" };
			const own = [...team.listeners].filter((one) => one.owner.userId === userId);
			if (own.length >= socketsForEachPerson) return false;
			teams.set(teamId, team);
			team.listeners.add(listener);
			// The newcomer hears where the team stands; the others hear it once more, which harms nobody.
			Object.assign(team, { seq: -1, present: "" });
			look([teamId]);
			return true;
		},
		remove(listener) {
			const { teamId } = listener.owner;
			const team = teams.get(teamId);
			if (!team?.listeners.delete(listener)) return;
			if (team.listeners.size === 0) teams.delete(teamId);
			const isHereStill = [...team.listeners].some((one) => one.owner.deviceId === listener.owner.deviceId);
			if (isHereStill) return;
			tellPresence(store, listener.owner, undefined)
				.then(() => look([teamId]))
				.catch(onFault);
		},
		async heard(listener, frame) {
			if (frame.type !== "here") return;
			await tellPresence(store, listener.owner, frame.thread);
			look([listener.owner.teamId]);
		},
		changed(teamId) {
			gathered.add(teamId);
			gathering ??= setTimeout(() => {
				gathering = undefined;
				look([...gathered]);
				gathered.clear();
			}, GATHER);
		},
		count: () => [...teams.values()].reduce((sum, team) => sum + team.listeners.size, 0),
		stop() {
			clearInterval(looks);
			clearInterval(beats);
			clearTimeout(gathering);
			for (const team of teams.values()) for (const listener of team.listeners) listener.close(1001);
			teams.clear();
		},
	};
}

/** Removed members and signed-out devices stop listening before they are told anything more. */
async function dropRemoved(store: Store, teamId: string, team: Team): Promise<void> {
	const deviceIds = [...new Set([...team.listeners].map((one) => one.owner.deviceId))];
	const active = await activeDevices(store, teamId, deviceIds);
	for (const listener of team.listeners) {
		if (active.has(listener.owner.deviceId)) continue;
		team.listeners.delete(listener);
		listener.close(4403);
	}
}

function tellTeam(team: Team, seq: number, present: Presence[]): void {
	if (seq !== team.seq) tellAll(team, { type: "head", seq });
	team.seq = seq;
	const told = JSON.stringify(present);
	if (told !== team.present) tellAll(team, { type: "present", present });
	team.present = told;
}

function tellAll(team: Team, frame: ToDevice): void {
	const text = JSON.stringify(frame);
	for (const listener of team.listeners) listener.send(text);
}

function beat(teams: Team[]): void {
	for (const team of teams) {
		for (const listener of team.listeners) if (listener.waiting() > MOST_WAITING) listener.close(1013);
		tellAll(team, { type: "beat" });
	}
}
