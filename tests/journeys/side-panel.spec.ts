/** Our sidebar in the browser's own side panel: it follows the tab that is in front, and writes into that tab's page. */
import { expect, test } from "@playwright/test";
import { type Aside, editorText, startAside } from "./aside.ts";
import { attachToSidePanel } from "./side-panel.ts";
import { clickRow, sidebarFor } from "./surfaces.ts";

let aside: Aside;
test.beforeAll(async () => {
	aside = await startAside();
});
test.afterAll(() => aside.close());

const SAYS = "document.querySelector('h1')?.textContent ?? document.body.textContent";
const INSERT = `(async () => {
	const until = async (found) => { while (!found()) await new Promise((resolve) => setTimeout(resolve, 20)); return found(); };
	const search = document.querySelector("input[type=search]");
	search.value = "/got";
	search.dispatchEvent(new InputEvent("input", { bubbles: true }));
	const button = await until(() => document.querySelector(".template.selected .button.primary:not([aria-disabled=true])"));
	button.click();
	await until(() => document.querySelector(".insert-status")?.textContent.includes("Inserted"));
})()`;

test("the side panel follows the tab in front, inserts into it, and says where it works elsewhere", async () => {
	const instagram = await aside.open("instagram");
	await clickRow(instagram, "instagram", "Ada Example");
	await sidebarFor(instagram, "Ada Example");
	const popup = await aside.context.newPage();
	await popup.goto(`chrome-extension://${aside.extensionId}/popup.html`);
	const closed = popup.waitForEvent("close");
	await popup.getByRole("button", { name: "side panel" }).click();
	await closed;
	const panel = await attachToSidePanel(aside.context);
	await instagram.bringToFront();
	await expect.poll(() => panel.run(SAYS)).toBe("Ada Example");
	const x = await aside.open("x");
	await x.bringToFront();
	await clickRow(x, "x", "Ada Example");
	await sidebarFor(x, "Ada Example");
	await panel.run(INSERT);
	await expect.poll(() => editorText(x)).toContain("Ada");
	expect(await editorText(instagram)).toBe("");
	const elsewhere = await aside.context.newPage();
	await elsewhere.goto("about:blank");
	await elsewhere.bringToFront();
	await expect.poll(() => panel.run(SAYS)).toContain("Not on a message page");
	await instagram.bringToFront();
	await expect.poll(() => panel.run(SAYS)).toBe("Ada Example");
});
