import { describe, expect, test } from "vitest";
import type { Standards } from "../../lib/contract/response-times.ts";
import type { Ask } from "../../lib/messaging/ask.ts";
import { createStandards } from "../../lib/panel/standards.ts";
import { usualStandards } from "../../lib/response-times/standards.ts";

const USUAL = usualStandards("Europe/Berlin");

/** A worker that keeps what is written, and can be dead for a while. */
function stage() {
	const worker = { stored: USUAL, written: [] as Standards[], dead: false, previews: 0 };
	const ask = (async (name: string, request: { standards: Standards }) => {
		await Promise.resolve();
		if (worker.dead) return { ok: false, error: { kind: "unreachable" } };
		if (name === "standards.read") return { ok: true, value: { standards: worker.stored } };
		if (name === "standards.write") {
			worker.stored = request.standards;
			worker.written.push(request.standards);
			return { ok: true, value: {} };
		}
		worker.previews += 1;
		return { ok: true, value: { arrives: 1, due: 2 } };
	}) as unknown as Ask;
	return { worker, model: createStandards(ask) };
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const zone = (name: string) => (draft: Standards) => ({ ...draft, hours: { ...draft.hours, zone: name } });

describe("editing response standards", () => {
	test("a change without a fault is stored at once; one with a fault is kept on screen and not stored", async () => {
		const { model, worker } = stage();
		await model.load();
		model.change(zone("Europe/Athens"));
		await settled();
		expect(worker.stored.hours.zone).toBe("Europe/Athens");
		expect(model.saving.value).toBe("saved");
		model.change(zone("Europe/At"));
		await settled();
		expect(worker.stored.hours.zone).toBe("Europe/Athens");
		expect(model.draft.value?.hours.zone).toBe("Europe/At");
		expect(model.faults.value).toEqual([{ field: "hours.zone", kind: "unknown-zone" }]);
		expect(model.preview.value).toBeUndefined();
	});

	test("of many quick changes the last one is what is stored", async () => {
		const { model, worker } = stage();
		await model.load();
		for (let days = 1; days <= 30; days += 1)
			model.change((draft) => ({ ...draft, responsive: { ...draft.responsive, days } }));
		await settled();
		expect(worker.stored.responsive.days).toBe(30);
		expect(worker.written.length).toBeLessThan(30);
	});

	test("a dead worker is said, nothing typed is lost, and trying again stores it", async () => {
		const { model, worker } = stage();
		await model.load();
		worker.dead = true;
		model.change(zone("Asia/Kolkata"));
		await settled();
		expect(model.saving.value).toBe("failed");
		expect(model.draft.value?.hours.zone).toBe("Asia/Kolkata");
		worker.dead = false;
		model.again();
		await settled();
		expect(worker.stored.hours.zone).toBe("Asia/Kolkata");
	});

	test("a reset brings the usual ones in the same zone, and can be taken back", async () => {
		const { model, worker } = stage();
		await model.load();
		model.change((draft) => ({
			...zone("Asia/Kolkata")(draft),
			responsive: { rate: 50, minutes: 1, days: 1 },
		}));
		const before = model.draft.value;
		model.reset();
		await settled();
		expect(worker.stored).toEqual(usualStandards("Asia/Kolkata"));
		model.takeBack();
		await settled();
		expect(worker.stored).toEqual(before);
		expect(model.beforeReset.value).toBeUndefined();
	});

	test("an unfinished time of the example changes nothing", async () => {
		const { model } = stage();
		await model.load();
		model.think({ minute: Number.NaN });
		expect(model.example.value.minute).toBe(1_070);
	});
});
