/** Our sidebar in the browser's own side panel: it follows the tab that is in front, and writes into that tab's page. */
import { expect, test } from "@playwright/test";
import { type Aside, editorText, startAside } from "./aside.ts";
import { attachToSidePanel, type SidePanel } from "./side-panel.ts";
import { clickRow } from "./surfaces.ts";

let aside: Aside;
let panel: SidePanel;
test.beforeAll(async () => {
	aside = await startAside();
	const popup = await aside.context.newPage();
	await popup.goto(`chrome-extension://${aside.extensionId}/popup.html`);
	const closed = popup.waitForEvent("close");
	await popup.getByRole("button", { name: "side panel" }).click();
	await closed;
	panel = await attachToSidePanel(aside.context);
});
test.afterAll(() => aside.close());

const SAYS = "document.querySelector('h1')?.textContent ?? document.body?.textContent ?? ''";
const INSERT = `(async () => {
	const until = async (found) => { while (!found()) await new Promise((resolve) => setTimeout(resolve, 20)); return found(); };
	const search = document.querySelector("input[type=search]");
	search.value = "/got";
	search.dispatchEvent(new InputEvent("input", { bubbles: true }));
	const button = await until(() => document.querySelector(".template.selected .button.primary:not([aria-disabled=true])"));
	button.click();
	await until(() => document.querySelector(".insert-status")?.textContent.includes("Inserted"));
})()`;

test("the side panel follows the tab in front, and says where it works on a tab without us", async () => {
	const instagram = await aside.open("instagram");
	await clickRow(instagram, "instagram", "Ada Example");
	await expect.poll(() => panel.run(SAYS)).toBe("Ada Example");
	const elsewhere = await aside.context.newPage();
	await elsewhere.bringToFront();
	await expect.poll(() => panel.run(SAYS)).toContain("Not on a message page");
	await instagram.bringToFront();
	await expect.poll(() => panel.run(SAYS)).toBe("Ada Example");
});

test("the side panel inserts into the tab in front, and into no other", async () => {
	const others = aside.context.pages();
	const x = await aside.open("x");
	await clickRow(x, "x", "Ada Example");
	await expect.poll(() => panel.run(SAYS)).toBe("Ada Example");
	await panel.run(INSERT);
	await expect.poll(() => editorText(x)).toContain("Ada");
	for (const other of others.filter((page) => page.url().includes("instagram")))
		expect(await editorText(other)).toBe("");
});
