import "fake-indexeddb/auto";
import { expect, test, vi } from "vitest";
import { createClassifying } from "../../entrypoints/background/clock/classifying.ts";
import { AsideDatabase } from "../../lib/db/database.ts";

vi.mock("../../entrypoints/background/own-files.ts", () => ({
	loadClassify: () => Promise.reject(new TypeError("the file cannot be read")),
}));

test("without its file a message is of the general kind, and the fault is said", async () => {
	const said = vi.spyOn(console, "warn").mockImplementation(() => undefined);
	const propose = await createClassifying(new AsideDatabase()).propose();
	expect(propose(["My order never arrived, this is urgent!"])).toMatchObject({
		type: "general",
		priority: "normal",
	});
	expect(said).toHaveBeenCalledWith("[aside]", "clock.signs", { error: "typeerror" });
});
