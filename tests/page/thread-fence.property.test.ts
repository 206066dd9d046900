import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createThreadFence, type Glimpse, judge, leaveThread } from "../../lib/page/thread-fence.ts";

/** A page whose content follows its URL: header and list each after a delay of its own, earlier swaps not cancelled. */
interface Switch {
	readonly thread: number;
	readonly gap: number;
}

interface Sight {
	url: number;
	header: number;
	list: number;
}

const LOOK_EVERY = 15;

function signatureOf(thread: number, sameNames: boolean): string {
	return sameNames ? "Maria Beispiel" : `Person ${thread}`;
}

/** Plays the switches and hands each look (thread in the URL, what is truly shown, verdict) to `check`. */
function play(
	switches: readonly Switch[],
	page: { headerDelay: number; listDelay: number; evidence: boolean; sameNames: boolean },
	check: (sight: Sight, verdict: ReturnType<typeof judge>, quietFor: number) => void,
): void {
	const fence = createThreadFence();
	const shown: Sight = { url: 0, header: 0, list: 0 };
	const swaps: { at: number; part: "header" | "list"; thread: number }[] = [];
	let now = 1_000;
	let turnedAt = now;
	const glimpse = (): Glimpse => ({
		key: `x:${shown.url}`,
		header: signatureOf(shown.header, page.sameNames),
		name: signatureOf(shown.header, page.sameNames),
		list: [`m${shown.list}-1`, `m${shown.list}-2`, "ok"],
		evidence: page.evidence && !page.sameNames ? (shown.header === shown.url ? "yes" : "no") : "cannot tell",
		at: now,
	});
	const run = (ms: number) => {
		for (let passed = 0; passed < ms; passed += LOOK_EVERY) {
			now += LOOK_EVERY;
			for (const swap of swaps.filter((one) => one.at <= now)) shown[swap.part] = swap.thread;
			for (let i = swaps.length - 1; i >= 0; i--) if ((swaps[i]?.at ?? 0) <= now) swaps.splice(i, 1);
			check({ ...shown }, judge(fence, glimpse()), now - turnedAt);
		}
	};
	run(60);
	for (const { thread, gap } of switches) {
		shown.url = thread;
		turnedAt = now;
		swaps.push({ at: now + page.headerDelay, part: "header", thread });
		swaps.push({ at: now + page.listDelay, part: "list", thread });
		swaps.sort((a, b) => a.at - b.at);
		run(gap);
	}
	run(5_000);
}

const switches = fc.array(
	fc.record({ thread: fc.integer({ min: 0, max: 4 }), gap: fc.integer({ min: 15, max: 900 }) }),
	{ minLength: 1, maxLength: 12 },
);
const delays = fc.record({
	headerDelay: fc.integer({ min: 0, max: 700 }),
	listDelay: fc.integer({ min: 0, max: 700 }),
	evidence: fc.boolean(),
});

describe("thread fence", () => {
	it("never settles on another thread's header, however quickly one switches", () => {
		fc.assert(
			fc.property(switches, delays, (all, page) => {
				play(all, { ...page, sameNames: false }, (sight, verdict) => {
					if (verdict.contact === "settled") expect(sight.header).toBe(sight.url);
				});
			}),
			{ numRuns: 5_000 },
		);
	});

	it("never calls another thread's messages this thread's", () => {
		fc.assert(
			fc.property(switches, delays, (all, page) => {
				play(all, { ...page, sameNames: false }, (sight, verdict) => {
					if (verdict.messages) expect(sight.list).toBe(sight.url);
				});
			}),
			{ numRuns: 5_000 },
		);
	});

	it("comes to rest on the right thread in the end", () => {
		fc.assert(
			fc.property(switches, delays, (all, page) => {
				let last: string | undefined;
				play(all, { ...page, sameNames: false }, (_, verdict) => {
					last = verdict.contact;
				});
				expect(last).toBe("settled");
			}),
			{ numRuns: 5_000 },
		);
	});

	it("comes to rest also where all people carry the same name", () => {
		fc.assert(
			fc.property(switches, delays, (all, page) => {
				let last: string | undefined;
				play(all, { ...page, sameNames: true }, (_, verdict) => {
					last = verdict.contact;
				});
				expect(last).toBe("settled");
			}),
			{ numRuns: 2_000 },
		);
	});

	it("shows a thread at the first sight of its header after a single switch", () => {
		let firstRight = Number.POSITIVE_INFINITY;
		let settledAt = Number.POSITIVE_INFINITY;
		const page = { headerDelay: 60, listDelay: 90, evidence: false, sameNames: false };
		play([{ thread: 1, gap: 400 }], page, (sight, verdict, quietFor) => {
			if (sight.url === 1 && sight.header === 1) firstRight = Math.min(firstRight, quietFor);
			if (sight.url === 1 && verdict.contact === "settled") settledAt = Math.min(settledAt, quietFor);
		});
		expect(settledAt).toBe(firstRight);
	});

	it("settles again on a thread that was left for the inbox and opened anew", () => {
		const fence = createThreadFence();
		const glimpse = {
			key: "x:1",
			header: "Ada",
			name: "Ada",
			list: ["m1"],
			evidence: "cannot tell",
		} as const;
		expect(judge(fence, { ...glimpse, at: 100 }).contact).toBe("settled");
		leaveThread(fence);
		expect(judge(fence, { ...glimpse, at: 900 }).contact).toBe("settled");
	});
});
