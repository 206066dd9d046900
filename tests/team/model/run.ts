/** One history, and what must hold after it. */
import fc from "fast-check";
import type { ShellMutant } from "./mutants.ts";
import { type Applied, createDevice, createServer, type ModelDevice, type Rules } from "./world.ts";

const KINDS = ["edit", "remove", "push", "pull", "forget", "back-up", "restore"] as const;

export interface Step {
	readonly do: (typeof KINDS)[number];
	readonly device: number;
	readonly record: number;
	readonly title: boolean;
	/** 1: before sending; 2: after the server has done it, before the device has noted it. */
	readonly crash: number;
}

const weighted = (weight: number, value: Step["do"]) => ({ weight, arbitrary: fc.constant(value) });

function stepsWith(restores: boolean): fc.Arbitrary<Step[]> {
	const step = fc.record({
		do: fc.oneof(
			weighted(7, "edit"),
			weighted(2, "remove"),
			weighted(6, "push"),
			weighted(6, "pull"),
			weighted(1, "forget"),
			...(restores ? [weighted(1, "back-up"), weighted(1, "restore")] : []),
		),
		device: fc.nat(2),
		record: fc.nat(3),
		title: fc.boolean(),
		crash: fc.oneof(
			{ weight: 3, arbitrary: fc.constant(0) },
			{ weight: 1, arbitrary: fc.constant(1) },
			{ weight: 1, arbitrary: fc.constant(2) },
		),
	});
	return fc.array(step, { minLength: 5, maxLength: 80, size: "max" });
}

export const STEPS = stepsWith(false);
export const STEPS_WITH_RESTORES = stepsWith(true);

interface Edit {
	readonly device: ModelDevice;
	readonly id: string;
	readonly field: string;
	readonly value: string;
	/** The same person wrote over it, or deleted the record, before it was sent. */
	superseded: boolean;
	/** The server had it, the device had let go of it, and then a backup from before was put back. */
	lostByRestore: boolean;
}

/** Throws a sentence when something does not hold. */
export function run(steps: readonly Step[], rules: Rules, forgets: ReadonlySet<ShellMutant>): void {
	const server = createServer(rules, forgets);
	const devices = ["a", "b", "c"].map((name) => createDevice(name, rules, forgets));
	const edits: Edit[] = [];
	const born = new Set<string>();
	const hasRestores = steps.some((step) => step.do === "restore");
	let restored = false;

	function act(step: Step, index: number): void {
		const device = devices[step.device] as ModelDevice;
		const id = `r${step.record}`;
		const field = step.title ? "title" : "body";
		if (step.do === "edit") {
			// R12: an id is never given twice. Without restores two devices may well do so, and both edits are kept.
			const isNew = !device.rows.has(`team/${id}`) && !device.entries().some((entry) => entry.id === id);
			if (isNew && born.has(id) && hasRestores) return;
			born.add(id);
			const done = device.edit(id, field, `v${index}`);
			if (done) supersede(edits, device, [done.replaced]);
			if (done)
				edits.push({ device, id, field, value: `v${index}`, superseded: false, lostByRestore: false });
		} else if (step.do === "remove") supersede(edits, device, device.remove(id));
		else if (step.do === "push") device.push(server, 1 + step.record, step.crash);
		else if (step.do === "pull") device.pull(server, 1 + step.record, step.crash);
		else if (step.do === "forget") server.forget();
		else if (step.do === "back-up") server.backUp();
		else {
			const lost = server.restore();
			restored ||= lost !== undefined;
			if (lost) markLost(edits, lost);
		}
	}

	for (const [index, step] of steps.entries()) act(step, index);
	for (let round = 0; round < 4; round += 1) for (const device of devices) drain(device);

	function drain(device: ModelDevice): void {
		for (let turn = 0; device.pull(server, 3, 0); turn += 1)
			if (turn > 300) throw new Error("a pull never ends");
		for (let turn = 0; device.entries().some((entry) => entry.state !== "acked"); turn += 1) {
			if (turn > 300) throw new Error("the outbox never drains");
			device.push(server, 10, 0);
			while (device.position().reading) device.pull(server, 3, 0);
		}
		while (device.pull(server, 3, 0));
	}

	everyoneAgrees(devices, textOf(server.state().records.values()));
	nothingIsLost(edits, server.state().history, restored);
	nothingIsWrittenUnseen(devices, server.state().history);
	if (server.state().history.some((one) => one.onDead)) throw new Error("a deleted record came back");
}

function supersede(edits: Edit[], device: ModelDevice, values: readonly unknown[]): void {
	for (const edit of edits) if (edit.device === device && values.includes(edit.value)) edit.superseded = true;
}

/** What devices still hold, they send again; only what they had let go of is gone with the backup. */
function markLost(edits: Edit[], lost: readonly Applied[]): void {
	for (const edit of edits) {
		const wasApplied = lost.some((one) => one.f[edit.field] === edit.value);
		const isHeld = edit.device.entries().some((entry) => entry.f[edit.field] === edit.value);
		if (wasApplied && !isHeld) edit.lostByRestore = true;
	}
}

function textOf(records: Iterable<{ id: string; deleted: boolean; f: object }>): string {
	const live = [...records].filter((record) => !record.deleted);
	return JSON.stringify(live.map(({ id, f }) => [id, Object.entries(f).sort()]).sort());
}

function everyoneAgrees(devices: readonly ModelDevice[], truth: string): void {
	for (const device of devices) {
		if (device.entries().length > 0) throw new Error(`${device.name} still waits for its own writes`);
		if (textOf(device.rows.values()) !== truth) throw new Error(`${device.name} sees something else`);
	}
}

function nothingIsLost(edits: readonly Edit[], history: readonly Applied[], restored: boolean): void {
	for (const { device, id, field, value, superseded, lostByRestore } of edits) {
		const applied = history.filter((one) => one.id === id && one.f[field] === value);
		// After a restore the same value may be sent once more over itself.
		const changed = restored ? applied.filter((one) => one.before?.[field] !== value) : applied;
		if (changed.length > 1) throw new Error(`${value} was applied twice`);
		const isKept = device.conflicts.some(({ mine }) => mine.id === id && mine.f[field] === value);
		const isOver = superseded || lostByRestore || device.joined.has(value);
		if (applied.length === 0 && !isKept && !isOver) {
			throw new Error(`${value} was lost`);
		}
	}
}

function nothingIsWrittenUnseen(devices: readonly ModelDevice[], history: readonly Applied[]): void {
	for (const { device, mid, op, before, f } of history) {
		const entry = devices.find((one) => one.name === device)?.sent.get(mid);
		if (!before || !entry) continue;
		const touched = Object.keys(op === "delete" ? before : f);
		const unseen = touched.find(
			(name) =>
				before[name] !== undefined &&
				before[name] !== (entry.seen[name] ?? undefined) &&
				before[name] !== f[name],
		);
		if (unseen) throw new Error(`${device} wrote over a ${unseen} it had not seen`);
	}
}
