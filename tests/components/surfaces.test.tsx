// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Palette } from "../../components/Palette.tsx";
import { Popup } from "../../components/Popup.tsx";
import { Sidebar } from "../../components/Sidebar.tsx";
import { createPopup } from "../../lib/panel/popup.ts";
import { entry, type StageOptions, settled, stagePanel, viewOf } from "../panel/stage.ts";

beforeEach(() => {
	Element.prototype.scrollIntoView = () => undefined;
	vi.stubGlobal("CSS", { escape: (text: string) => text });
});
afterEach(() => {
	cleanup();
	vi.unstubAllGlobals();
});

async function sidebar(view = viewOf(), options: StageOptions = {}) {
	const staged = await stagePanel(options);
	const shown = render(<Sidebar panel={staged.panel} />);
	staged.tell({ type: "view", view });
	await settled();
	return { ...staged, ...shown };
}

test("before the page was heard, the sidebar is empty", async () => {
	const staged = await stagePanel();
	const { container } = render(<Sidebar panel={staged.panel} />);
	expect(container.innerHTML).toBe("");
});

test("hostile names stand as plain text, without their direction marks", async () => {
	const name = "<img src=x onerror=alert(1)>\u202e";
	const { container } = await sidebar(viewOf({ contact: { name, handle: "\u202eevil" } }));
	expect(container.querySelector("img")).toBeNull();
	expect(container.querySelector(".name")?.textContent).toBe("<img src=x onerror=alert(1)>");
	expect(container.querySelector(".handle")?.textContent).toBe("@evil");
});

test("while a conversation opens, no name is shown and Insert is off", async () => {
	const { container, sent } = await sidebar(viewOf({ state: "opening" }));
	expect(container.textContent).not.toContain("Julia");
	expect(container.querySelector("[aria-busy]")?.textContent).toBe("Opening the conversation…");
	const insert = screen.getByRole("button", { name: "Insert" });
	expect(insert.getAttribute("aria-disabled")).toBe("true");
	fireEvent.click(insert);
	expect(sent).toEqual([]);
});

test("nothing of A is left on screen under B", async () => {
	const { container, tell } = await sidebar();
	expect(container.textContent).toContain("Julia");
	tell({ type: "view", view: viewOf({ threadKey: "instagram:B", contact: { name: "Anna Lindqvist" } }) });
	await settled();
	expect(container.innerHTML).not.toMatch(/julia/i);
	expect(container.textContent).toContain("Anna Lindqvist");
});

test.each([
	[viewOf({ state: "inbox" }), "No conversation open"],
	[viewOf({ state: "locked" }), "These messages are locked"],
	[viewOf({ state: "group" }), "A group"],
	[viewOf({ state: "request", composer: "missing" }), "This is a message request"],
	[viewOf({ state: "not-understood", composer: "missing" }), "I do not recognise this conversation"],
	[viewOf({ composer: "missing" }), "I cannot find the message box on this page. Copy instead."],
	[viewOf({ composer: "disabled" }), "The message box is closed"],
	[viewOf({ composer: "ambiguous" }), "more than one message box"],
])("each state says what is so (%#)", async (view, text) => {
	const { container } = await sidebar(view);
	expect(container.textContent).toContain(text);
});

test("where there is no message box, the button copies", async () => {
	const { clipboard } = await sidebar(viewOf({ composer: "missing" }));
	fireEvent.click(screen.getByRole("button", { name: "Copy" }));
	await settled();
	expect(clipboard).toEqual(["Hi Julia!"]);
	expect(screen.getByRole("status").textContent).toContain("Copied");
});

test.each([
	["no-composer", false, "I cannot find the message box on this page."],
	["unexpected", true, "The text is on the clipboard"],
	["changed-thread", false, "Another conversation is open now"],
] as const)("a failed insertion (%s) is told in words", async (kind, copied, words) => {
	const { tell } = await sidebar();
	fireEvent.click(screen.getByRole("button", { name: "Insert" }));
	tell({ type: "inserted", id: 1, reply: { ok: false, kind, copied } });
	await settled();
	expect(screen.getByRole("status").textContent).toContain(words);
});

test("where the clipboard refuses too, the text is there to be copied by hand", async () => {
	const { tell } = await sidebar(viewOf(), { clipboardRefuses: true });
	fireEvent.click(screen.getByRole("button", { name: "Insert" }));
	tell({ type: "inserted", id: 1, reply: { ok: false, kind: "refused", copied: false } });
	await settled();
	expect((screen.getByLabelText("Text of the reply") as HTMLTextAreaElement).value).toBe("Hi Julia!");
});

test("Enter with a value missing goes to its field; Enter there inserts; the field stays while it is typed in", async () => {
	const { panel, sent } = await sidebar();
	const search = screen.getByRole("searchbox");
	panel.reply.search("/order");
	await settled();
	fireEvent.keyDown(search, { key: "Enter" });
	const number = screen.getByLabelText("Order number") as HTMLInputElement;
	expect(document.activeElement).toBe(number);
	fireEvent.input(number, { target: { value: "R 1" } });
	await settled();
	expect(screen.getByLabelText("Order number")).toBe(number);
	fireEvent.keyDown(number, { key: "Enter" });
	const by = screen.getByLabelText("Answer by");
	expect(document.activeElement).toBe(by);
	fireEvent.input(by, { target: { value: "17:00" } });
	fireEvent.keyDown(by, { key: "Enter" });
	expect(sent).toEqual([
		{ type: "insert", id: 1, threadKey: "instagram:A", text: "Order R 1 by 17:00, R 1." },
	]);
});

test("Enter that ends a word of an input method inserts nothing", async () => {
	const { sent } = await sidebar();
	fireEvent.keyDown(screen.getByRole("searchbox"), { key: "Enter", isComposing: true });
	expect(sent).toEqual([]);
});

test("one row is in the tab order; arrows open the next", async () => {
	const { container } = await sidebar();
	const heads = () => [...container.querySelectorAll<HTMLElement>(".template-head")];
	expect(heads().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
	fireEvent.keyDown(heads()[0] as HTMLElement, { key: "ArrowDown" });
	await settled();
	expect(heads().map((head) => head.getAttribute("aria-expanded"))).toEqual(["false", "true", "false"]);
});

test("a reply that is too long for the platform says so and cannot be inserted", async () => {
	const { container } = await sidebar(viewOf(), {
		templates: [entry("long", { variants: { en: "x".repeat(1_001) } })],
	});
	expect(container.querySelector(".counter")?.textContent).toBe("Too long: 1001 / 1000");
	expect(screen.getByRole("button", { name: "Insert" }).getAttribute("aria-disabled")).toBe("true");
});

test("an updated extension asks for a reload, and sends it", async () => {
	const { sent, tell } = await sidebar();
	tell({ type: "orphaned" });
	await settled();
	fireEvent.click(screen.getByRole("button", { name: "Reload this tab" }));
	expect(sent).toEqual([{ type: "reload-tab" }]);
});

test("Alt+A inside the frame toggles, also from the search field", async () => {
	const { sent } = await sidebar();
	fireEvent.keyDown(screen.getByRole("searchbox"), { key: "α", code: "KeyA", altKey: true });
	expect(sent).toEqual([{ type: "toggle", frame: "sidebar" }]);
});

test("the palette inserts on Enter and closes on Escape, not a second time when the text has arrived", async () => {
	const staged = await stagePanel();
	render(<Palette panel={staged.panel} />);
	staged.tell({ type: "view", view: viewOf() });
	await settled();
	fireEvent.keyDown(screen.getByRole("searchbox"), { key: "Enter" });
	staged.tell({ type: "inserted", id: 1, reply: { ok: true } });
	await settled();
	expect(staged.sent.map(({ type }) => type)).toEqual(["insert"]);
	fireEvent.keyDown(screen.getByRole("searchbox"), { key: "Escape" });
	expect(staged.sent.map(({ type }) => type)).toEqual(["insert", "close"]);
});

test("in the palette, Tab goes from the search to the fields: no row is in its way", async () => {
	const staged = await stagePanel();
	const { container } = render(<Palette panel={staged.panel} />);
	staged.tell({ type: "view", view: viewOf() });
	staged.panel.reply.select("order");
	await settled();
	const stops = [...container.querySelectorAll<HTMLElement>("input, button")].filter(
		({ tabIndex }) => tabIndex === 0,
	);
	const names = stops.slice(0, 3).map((stop) => stop.getAttribute("aria-label"));
	expect(names).toEqual(["Search 3 templates", "Order number", "Answer by"]);
});

test("the palette stays open, with its reason, when the text did not arrive", async () => {
	const staged = await stagePanel();
	render(<Palette panel={staged.panel} />);
	staged.tell({ type: "view", view: viewOf() });
	await settled();
	fireEvent.keyDown(screen.getByRole("searchbox"), { key: "Enter" });
	staged.tell({ type: "inserted", id: 1, reply: { ok: false, kind: "refused", copied: true } });
	await settled();
	expect(staged.sent.map(({ type }) => type)).toEqual(["insert"]);
	expect(screen.getByRole("status").textContent).toContain("did not take the text");
});

test("the popup shows what is stored, not what was pressed", async () => {
	let enabled = { instagram: true, facebook: true, business: true, x: false };
	const set: unknown[] = [];
	const ask = (async (name: string, request: { platform: string; enabled: boolean }) => {
		if (name === "sites.set") {
			set.push(request);
			if (request.platform === "x") enabled = { ...enabled, x: request.enabled };
		}
		if (name === "team.handovers") return { ok: true, value: { handovers: [] } };
		return { ok: true, value: name === "sites.read" ? { enabled } : { sidebar: "", palette: "Alt+R" } };
	}) as never;
	const model = createPopup({
		ask,
		askTab: () => Promise.reject(new Error("no receiver")),
		onChange: () => undefined,
	});
	await settled();
	render(<Popup model={model} />);
	expect(screen.getByText("Aside is not active on this page.")).toBeTruthy();
	expect(screen.getByText("not set")).toBeTruthy();
	expect(screen.queryByRole("button", { name: "Open in side panel" })).toBeNull();
	fireEvent.click(screen.getByRole("switch", { name: "X" }));
	await settled();
	expect(set).toEqual([{ platform: "x", enabled: true }]);
	expect((screen.getByRole("switch", { name: "X" }) as HTMLInputElement).checked).toBe(true);
	fireEvent.click(screen.getByRole("switch", { name: "Facebook" }));
	await settled();
	expect((screen.getByRole("switch", { name: "Facebook" }) as HTMLInputElement).checked).toBe(true);
});
