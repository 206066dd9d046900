import { describe, expect, it } from "vitest";
import { createComposerFence, isOwnComposer, LONG_ENOUGH } from "../../lib/page/composer-fence.ts";

const BOX_OF_ADA = { box: "Ada's" };
const BOX_OF_BO = { box: "Bo's" };

function openedAda() {
	const fence = createComposerFence();
	isOwnComposer(fence, { key: "x:ada", node: BOX_OF_ADA, messages: true, at: 0 });
	return (glimpse: { node: object | undefined; messages: boolean; at: number; key?: string }) =>
		isOwnComposer(fence, { key: "x:bo", ...glimpse });
}

describe("composer fence", () => {
	it("believes the box of the first thread as soon as its messages are there", () => {
		const fence = createComposerFence();
		expect(isOwnComposer(fence, { key: "x:ada", node: BOX_OF_ADA, messages: true, at: 0 })).toBe(true);
	});

	it("does not believe the last thread's box, however long the next one's messages take", () => {
		const look = openedAda();
		expect(look({ node: BOX_OF_ADA, messages: false, at: 10 })).toBe(false);
		expect(look({ node: BOX_OF_ADA, messages: false, at: 60_000 })).toBe(false);
	});

	it("believes a new box above whose messages nobody doubts", () => {
		const look = openedAda();
		expect(look({ node: BOX_OF_ADA, messages: false, at: 10 })).toBe(false);
		expect(look({ node: BOX_OF_BO, messages: true, at: 40 })).toBe(true);
	});

	it("waits for a new box below messages that look like the last thread's", () => {
		const look = openedAda();
		expect(look({ node: BOX_OF_BO, messages: false, at: 10 })).toBe(false);
		expect(look({ node: BOX_OF_BO, messages: false, at: 9 + LONG_ENOUGH })).toBe(false);
		expect(look({ node: BOX_OF_BO, messages: false, at: 10 + LONG_ENOUGH })).toBe(true);
	});

	it("waits for a box that the site keeps from thread to thread", () => {
		const look = openedAda();
		expect(look({ node: BOX_OF_ADA, messages: true, at: 10 })).toBe(false);
		expect(look({ node: BOX_OF_ADA, messages: true, at: 10 + LONG_ENOUGH })).toBe(true);
	});

	it("goes on believing when the site draws its page anew", () => {
		const look = openedAda();
		expect(look({ node: BOX_OF_BO, messages: true, at: 10 })).toBe(true);
		expect(look({ node: { box: "Bo's, anew" }, messages: true, at: 20 })).toBe(true);
	});

	it("remembers the last box over a moment without any", () => {
		const look = openedAda();
		look({ node: undefined, messages: false, at: 10, key: "x:cleo" });
		expect(look({ node: BOX_OF_ADA, messages: true, at: 20 })).toBe(false);
	});
});
