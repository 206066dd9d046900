/** Desk → Templates, as a person who writes the team's replies uses it. */
import { expect, type Page, test } from "@playwright/test";
import { isAccessible } from "../look/accessible.ts";
import { picture } from "../look/look.ts";
import { type Aside, startAside } from "./aside.ts";

/** Each goes on where the one before ended: tried again, all of them are. */
test.describe.configure({ mode: "serial" });

let aside: Aside;
let desk: Page;

test.beforeAll(async () => {
	aside = await startAside();
	desk = await aside.context.newPage();
	await desk.setViewportSize({ width: 1280, height: 900 });
	await open();
});
test.afterAll(() => aside.close());

async function open(): Promise<void> {
	await desk.goto(`chrome-extension://${aside.extensionId}/desk.html#templates`);
	await desk.locator(".body-editor .cm-content").waitFor();
}
const body = () => desk.locator(".body-editor .cm-content");
const row = (title: string) => desk.locator(".desk-row", { hasText: title });
const button = (name: string) => desk.getByRole("button", { name, exact: true });

test("a reply is written with the value menu, published, and found where replies are", async () => {
	await button("New template").click();
	await desk.getByLabel("Title", { exact: true }).fill("Parcel shop");
	await desk.getByLabel("Shortcut", { exact: true }).fill("/shop");
	await body().click();
	await desk.keyboard.type("Hi {{first");
	await desk.locator(".cm-tooltip-autocomplete li").first().waitFor();
	await desk.waitForTimeout(120);
	await desk.keyboard.press("Enter");
	await desk.keyboard.type(", it waits at {{ ask.shop ");
	await desk.keyboard.type("}}.");
	await expect(body()).toHaveText(/Hi \{\{ contact\.first_name \}\}, it waits at \{\{ ask\.shop \}\}\./);
	await expect(desk.locator(".preview-box")).toContainText("Hi Julia, it waits at Shop?");
	await button("Publish").click();
	await expect(desk.locator(".desk-reading [role=status]").first()).toContainText("Saved.");
	await expect(row("Parcel shop")).toBeVisible();
	await expect(row("Parcel shop").getByText("Draft")).toHaveCount(0);
});

test("the preview is for whoever is chosen: a stored contact with all that is known of them", async () => {
	await layContact();
	await body().click();
	await desk.keyboard.press("ControlOrMeta+End");
	await desk.keyboard.type(" {{ contact.company }}, {{ contact.handle }}");
	const preview = desk.locator(".preview-box");
	await expect(preview).toContainText("Hi Julia");
	const whom = desk.getByLabel("Whom the preview is for");
	await whom.focus();
	await desk.keyboard.type("thal");
	await expect(preview.locator(".whom-list [role=option]")).toHaveText(["Ελένη Παπαδοπούλου"]);
	await isAccessible(desk, []);
	await desk.keyboard.press("ArrowDown");
	await desk.keyboard.press("Enter");
	await expect(whom).toHaveValue("Ελένη Παπαδοπούλου");
	await expect(preview).toContainText("Hi Lena, it waits at Shop?. Thalassa, eleni.p");
	await expect(preview).toContainText("Stored contact");
	await expect(desk.getByLabel("Platforms").first()).toHaveValue("x");
	await picture(desk, "preview-stored-contact");
	await whom.fill("Ola");
	await expect(preview).toContainText("Hi Ola");
	await expect(preview).not.toContainText("Stored contact");
	await body().click();
	await desk.keyboard.press("ControlOrMeta+z");
	await expect(button("Save")).toBeDisabled();
});

/** As it would be kept of somebody whose conversation was seen on X. */
function layContact(): Promise<void> {
	return desk.evaluate(
		() =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open("aside");
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const work = opening.result.transaction(["contacts", "identities"], "readwrite");
					const lists = { tags: ["wholesale"], vip: false, fields: {}, consent: [], sales: [] };
					const contact = { id: "c1", firstName: "Lena", language: "el", company: "Thalassa", ...lists };
					work.objectStore("contacts").put({ ...contact, createdAt: 1, updatedAt: 1 });
					work.objectStore("identities").put({
						id: "x:1",
						platform: "x",
						contactId: "c1",
						name: "Ελένη Παπαδοπούλου",
						handle: "eleni.p",
						firstSeenAt: 1,
						lastSeenAt: 1,
						formerNames: [],
						formerHandles: [],
					});
					work.oncomplete = () => {
						opening.result.close();
						resolve();
					};
				};
			}),
	);
}

test("a broken text says why and stays a draft", async () => {
	await button("New template").click();
	await desk.getByLabel("Title", { exact: true }).fill("Broken");
	await body().click();
	await desk.keyboard.type("Hi {{ contact.frist_name }} {% for x %}");
	await expect(desk.locator(".problems")).toContainText("Did you mean contact.first_name?");
	await expect(desk.locator(".problems .error")).toContainText("for");
	await button("Publish").click();
	await expect(desk.locator(".desk-reading")).toContainText("cannot be published");
	await expect(row("Broken").getByText("Draft")).toBeVisible();
});

test("what was not saved is there again after the page was closed", async () => {
	await row("Parcel shop").getByRole("button").click();
	await expect(desk.getByLabel("Title", { exact: true })).toHaveValue("Parcel shop");
	await body().click();
	await desk.keyboard.press("ControlOrMeta+End");
	await desk.keyboard.type(" See you!");
	await expect(desk.locator(".desk-reading")).toContainText("Not saved yet");
	await desk.waitForTimeout(600);
	await desk.goto("about:blank");
	await open();
	await expect(row("Parcel shop").locator(".unsaved")).toBeVisible();
	await row("Parcel shop").getByRole("button").click();
	await expect(body()).toContainText("See you!");
	await button("Save").click();
	await expect(desk.locator(".desk-reading")).toContainText("Saved.");
});

test("the history shows what changed, and brings a version back", async () => {
	await button("History").click();
	await desk.locator(".version-head").first().click();
	await expect(desk.locator(".diff ins")).toContainText("See you!");
	await desk.locator(".version-head").nth(1).click();
	await button("Restore this version").click();
	await expect(body()).not.toContainText("See you!");
});

test("several are moved, tagged and put away at once, and come back", async () => {
	for (const title of ["Parcel shop", "Broken"]) await row(title).getByRole("checkbox").check();
	await desk.getByLabel("Move to folder, Enter").fill("Parcels");
	await desk.keyboard.press("Enter");
	await expect(desk.locator(".desk-folders")).toContainText("Parcels · 2");
	await row("Broken").getByRole("checkbox").check();
	await button("Archive").click();
	await expect(row("Broken")).toHaveCount(0);
	await button("Show the archive").click();
	await expect(row("Broken")).toHaveCount(1);
	await button("Back to the templates in use").click();
});

test("an import shows a verdict for each row, comes in whole, and is taken back whole", async () => {
	const csv = "title,shortcut,body\nGreeting,zgreet,Hello {name}\nEmpty,zempty,\n";
	await desk.locator('input[type="file"]').setInputFiles({
		name: "ours.csv",
		mimeType: "text/csv",
		buffer: Buffer.from(csv),
	});
	const dialog = desk.getByRole("dialog");
	await expect(dialog).toContainText("Refused");
	await expect(dialog.locator("[data-verdict=refused]")).toContainText("Empty");
	await dialog.getByRole("button", { name: "Import", exact: true }).click();
	await expect(dialog).toContainText("1 template imported.");
	await expect(row("Greeting")).toHaveCount(1);
	await dialog.getByRole("button", { name: "Undo the whole import" }).click();
	await expect(dialog).toContainText("The import was taken back.");
	await dialog.getByRole("button", { name: "Close" }).click();
	await desk.locator('input[type="file"]').setInputFiles({
		name: "next.csv",
		mimeType: "text/csv",
		buffer: Buffer.from(csv.replace("Greeting", "Second")),
	});
	await expect(dialog).toContainText("Second");
	await dialog.getByRole("button", { name: "Close" }).click();
	await expect(dialog).toHaveCount(0);
	await expect(row("Greeting")).toHaveCount(0);
});

test("axe finds nothing", async () => {
	await isAccessible(desk, []);
});
