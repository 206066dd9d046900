/** What pushes are decided by: read under the lock, and kept up as they are decided one after the other. */
import type { Compilable } from "kysely";
import type { Role } from "../../lib/contract/sync-access.ts";
import type { SyncRecord } from "../../lib/contract/sync-record.ts";
import type { Outcome, PushRequest } from "../../lib/contract/sync-wire.ts";
import type { RowsOf } from "../database/ask-at-once.ts";
import type { Database, Tables } from "../database/schema.ts";
import { recordOf } from "./records.ts";
import type { Caller } from "./store.ts";

export interface AskedPush {
	readonly caller: Caller;
	readonly request: PushRequest;
}

export interface EarlierOutcome {
	readonly status: string;
	readonly seq: number;
}

export interface PushingDevice {
	/** Undefined: it may do nothing any more. */
	readonly role: Role | undefined;
	/** The highest number it has used. */
	readonly lastMid: number;
	/** By the number of the change. */
	readonly earlier: ReadonlyMap<number, EarlierOutcome>;
}

export interface Known {
	deviceOf(caller: Caller): PushingDevice;
	recordOf(caller: Caller, of: { own: boolean; id: string }): SyncRecord | undefined;
	setRecord(caller: Caller, record: SyncRecord): void;
	/** Outcomes that were not there before are kept, so that a change sent again after a lost answer gets the same one. */
	remember(caller: Caller, outcomes: readonly Outcome[], at: number): void;
	/** Stores what was remembered. */
	writes(): readonly Compilable<unknown>[];
}

/** The record's owner column: empty for the team's. */
export function ownerOf({ person }: Caller, own: boolean): string {
	return own ? person.id : "";
}

const keyOf = (...parts: readonly string[]) => parts.join("/");

/** What must be read for these pushes, in the order in which `createKnown` takes it. */
export function knownBy(within: Database["query"], asked: readonly AskedPush[]) {
	return [devicesOf(within, asked), earlierOf(within, asked), recordsOf(within, asked)] as const;
}

export function createKnown(
	within: Database["query"],
	[deviceRows, earlierRows, recordRows]: RowsOf<ReturnType<typeof knownBy>>,
): Known {
	const devices = new Map(deviceRows.map((row) => [row.device_id, row]));
	const earlier = new Map<string, Map<number, EarlierOutcome>>();
	for (const { device_id, mid, status, seq } of earlierRows) outcomesOf(device_id).set(mid, { status, seq });
	const records = new Map(recordRows.map((row) => [keyOf(row.team_id, row.owner, row.id), recordOf(row)]));
	const fresh: Tables["mutation"][] = [];
	const lastMids = new Map<string, { readonly caller: Caller; readonly mid: number }>();

	function outcomesOf(deviceId: string): Map<number, EarlierOutcome> {
		const known = earlier.get(deviceId) ?? new Map<number, EarlierOutcome>();
		earlier.set(deviceId, known);
		return known;
	}
	const deviceOf = (caller: Caller): PushingDevice => {
		const stored = devices.get(caller.deviceId);
		const isActive = stored?.state === "active" && stored.revoked === 0;
		return {
			role: isActive ? (stored.role as Role) : undefined,
			lastMid: lastMids.get(caller.deviceId)?.mid ?? stored?.last_mid ?? 0,
			earlier: outcomesOf(caller.deviceId),
		};
	};
	return {
		deviceOf,
		recordOf: (caller, { own, id }) => records.get(keyOf(caller.team.id, ownerOf(caller, own), id)),
		setRecord: (caller, record) =>
			void records.set(keyOf(caller.team.id, ownerOf(caller, record.own), record.id), record),
		remember(caller, outcomes, at) {
			const { deviceId, team } = caller;
			const { lastMid } = deviceOf(caller);
			const unknown = outcomes.filter(({ mid }) => mid > lastMid);
			if (unknown.length === 0) return;
			for (const one of unknown) {
				const status = one.status === "invalid" ? one.why : one.status;
				const kept = { status, seq: one.status === "ok" ? one.seq : 0 };
				outcomesOf(deviceId).set(one.mid, kept);
				fresh.push({ team_id: team.id, device_id: deviceId, mid: one.mid, ...kept, at });
			}
			lastMids.set(deviceId, { caller, mid: Math.max(...unknown.map(({ mid }) => mid)) });
		},
		writes: () =>
			fresh.length === 0
				? []
				: [within.insertInto("mutation").values(fresh), setLastMids(within, [...lastMids.values()])],
	};
}

function devicesOf(within: Database["query"], asked: readonly AskedPush[]) {
	const callers = asked.map(({ caller }) => caller);
	return within
		.selectFrom("device")
		.innerJoin("member", (join) =>
			join.onRef("member.team_id", "=", "device.team_id").onRef("member.user_id", "=", "device.user_id"),
		)
		.select(["device.device_id", "device.revoked", "device.last_mid", "member.role", "member.state"])
		.where("device.team_id", "in", distinct(callers.map(({ team }) => team.id)))
		.where("device.device_id", "in", distinct(callers.map(({ deviceId }) => deviceId)));
}

/** Of changes whose number was used before. */
function earlierOf(within: Database["query"], asked: readonly AskedPush[]) {
	return within
		.selectFrom("mutation")
		.select(["device_id", "mid", "status", "seq"])
		.where((where) =>
			where.or(
				asked.map(({ caller, request }) =>
					where.and([
						where("team_id", "=", caller.team.id),
						where("device_id", "=", caller.deviceId),
						where(
							"mid",
							"in",
							request.mutations.map(({ mid }) => mid),
						),
					]),
				),
			),
		);
}

function recordsOf(within: Database["query"], asked: readonly AskedPush[]) {
	const places = new Map<string, { team_id: string; owner: string; ids: Set<string> }>();
	for (const { caller, request } of asked) {
		for (const { own, id } of request.mutations) {
			const of = { team_id: caller.team.id, owner: ownerOf(caller, own) };
			const key = keyOf(of.team_id, of.owner);
			const place = places.get(key) ?? { ...of, ids: new Set<string>() };
			places.set(key, place);
			place.ids.add(id);
		}
	}
	return within
		.selectFrom("record")
		.selectAll()
		.where((where) =>
			where.or(
				[...places.values()].map(({ team_id, owner, ids }) =>
					where.and([
						where("team_id", "=", team_id),
						where("owner", "=", owner),
						where("id", "in", [...ids]),
					]),
				),
			),
		);
}

function setLastMids(
	within: Database["query"],
	lastMids: readonly { readonly caller: Caller; readonly mid: number }[],
) {
	return within
		.updateTable("device")
		.set((set) => ({
			last_mid: lastMids
				.slice(1)
				.reduce(
					(cases, { caller, mid }) => cases.when("device_id", "=", caller.deviceId).then(mid),
					set
						.case()
						.when("device_id", "=", lastMids[0]?.caller.deviceId ?? "")
						.then(lastMids[0]?.mid ?? 0),
				)
				.else(set.ref("last_mid"))
				.end(),
		}))
		.where("team_id", "in", distinct(lastMids.map(({ caller }) => caller.team.id)))
		.where(
			"device_id",
			"in",
			lastMids.map(({ caller }) => caller.deviceId),
		);
}

function distinct(values: readonly string[]): string[] {
	return [...new Set(values)];
}
