import { signal } from "@preact/signals";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { PageView } from "../../lib/contract/page-view.ts";
import type { Ask } from "../../lib/messaging/ask.ts";
import { createSuggestions, NOTHING_SUGGESTED } from "../../lib/panel/suggestions.ts";
import { entry, LIBRARY, type Staged, settled, stagePanel, viewOf } from "./stage.ts";

const A = viewOf();
const B = viewOf({ threadKey: "instagram:B", contact: { name: "Anna Lindqvist" } });

function textOf({ panel }: Staged): string | undefined {
	const rendered = panel.reply.selected.value?.rendered;
	return rendered?.ok ? rendered.value.text : undefined;
}

describe("one conversation never shows in another", () => {
	test("answers, query, choice, language and results end with it", async () => {
		const staged = await stagePanel();
		const { panel, tell } = staged;
		tell({ type: "view", view: A });
		panel.reply.search("order");
		panel.reply.answer("ask.order_number", "R 2041");
		panel.reply.chooseLanguage("de");
		tell({ type: "view", view: B });
		expect(panel.reply.query.value).toBe("");
		expect(panel.reply.answers.value.size).toBe(0);
		expect(panel.reply.languages.value.wished).toBe("en");
		expect(textOf(staged)).toBe("Hi Anna!");
	});

	test("a reply to an insertion in A is not told under B", async () => {
		const { panel, sent, tell } = await stagePanel();
		tell({ type: "view", view: A });
		panel.confirm();
		expect(sent).toEqual([{ type: "insert", id: 1, threadKey: "instagram:A", text: "Hi Julia!" }]);
		tell({ type: "view", view: B });
		tell({ type: "inserted", id: 1, reply: { ok: true } });
		await settled();
		expect(panel.insertions.state.value).toEqual({ state: "idle" });
	});

	test("a failure in A, told late, neither shows under B nor puts A's text on the clipboard, even while B inserts", async () => {
		const { panel, clipboard, sent, tell } = await stagePanel();
		tell({ type: "view", view: A });
		panel.confirm();
		tell({ type: "view", view: B });
		panel.confirm();
		tell({ type: "inserted", id: 1, reply: { ok: false, kind: "refused", copied: false } });
		await settled();
		expect(panel.insertions.state.value).toEqual({ state: "inserting" });
		expect(clipboard).toEqual([]);
		tell({ type: "inserted", id: 2, reply: { ok: true } });
		await settled();
		expect(panel.insertions.state.value).toEqual({ state: "inserted" });
		expect(sent.at(-1)).toMatchObject({ threadKey: "instagram:B", text: "Hi Anna!" });
	});

	test("while B opens, A's contact is not used, even if the page still shows it, and nothing can be inserted", async () => {
		const staged = await stagePanel();
		staged.tell({ type: "view", view: A });
		staged.tell({ type: "view", view: viewOf({ threadKey: "instagram:B", state: "opening" }) });
		expect(textOf(staged)).toBe("Hi there!");
		expect(staged.panel.confirm()).toBe("not-possible");
		expect(staged.sent).toEqual([]);
	});

	test("a new message in the same conversation keeps what was typed", async () => {
		const { panel, tell } = await stagePanel();
		tell({ type: "view", view: A });
		panel.reply.answer("ask.order_number", "R 1");
		tell({ type: "view", view: { ...A, theme: "dark" } });
		expect(panel.reply.answers.value.get("ask.order_number")).toBe("R 1");
	});

	test("the same key on another platform is another conversation", async () => {
		const { panel, tell } = await stagePanel();
		tell({ type: "view", view: A });
		panel.reply.answer("ask.x", "1");
		tell({ type: "view", view: { ...A, platform: "facebook" } });
		expect(panel.reply.answers.value.size).toBe(0);
	});
});

describe("confirming", () => {
	test.each(["inbox", "locked", "opening"] as const)("does nothing while the page is %s", async (state) => {
		const { panel, sent, clipboard, tell } = await stagePanel();
		tell({ type: "view", view: viewOf({ state }) });
		expect(panel.confirm()).toBe("not-possible");
		expect([sent, clipboard]).toEqual([[], []]);
	});

	test("with a value missing asks for it, and inserts once all are there", async () => {
		const { panel, sent, tell } = await stagePanel();
		tell({ type: "view", view: A });
		panel.reply.select("order");
		expect(panel.confirm()).toBe("fill-in");
		panel.reply.answer("ask.order_number", "R 2041");
		panel.reply.answer("ask.answer_by", "   ");
		expect(panel.confirm()).toBe("fill-in");
		expect(sent).toEqual([]);
		panel.reply.answer("ask.answer_by", "17:00");
		expect(panel.confirm()).toBe("sent");
		expect(sent).toEqual([
			{ type: "insert", id: 1, threadKey: "instagram:A", text: "Order R 2041 by 17:00, R 2041." },
		]);
	});

	test.each(["missing", "disabled", "ambiguous"] as const)(
		"copies where the message box is %s",
		async (composer) => {
			const { panel, sent, clipboard, tell } = await stagePanel();
			tell({ type: "view", view: viewOf({ composer }) });
			panel.confirm();
			await settled();
			expect(sent).toEqual([]);
			expect(clipboard).toEqual(["Hi Julia!"]);
			expect(panel.insertions.state.value).toEqual({ state: "copied" });
		},
	);

	test("copies on a page that is not understood, and shows the text where the clipboard refuses", async () => {
		const { panel, tell } = await stagePanel({ clipboardRefuses: true });
		tell({ type: "view", view: viewOf({ state: "not-understood" }) });
		panel.confirm();
		await settled();
		expect(panel.insertions.state.value).toMatchObject({ state: "manual" });
	});

	test("twice in a row inserts once", async () => {
		const { panel, sent, tell } = await stagePanel();
		tell({ type: "view", view: A });
		panel.confirm();
		panel.confirm();
		expect(sent).toHaveLength(1);
	});

	test("refuses what the platform would cut, and lets it pass where it only warns", async () => {
		const long = { ...LIBRARY[0], variants: { en: "x".repeat(3_000) } };
		const { panel, sent, tell } = await stagePanel({ templates: [long as (typeof LIBRARY)[number]] });
		tell({ type: "view", view: A });
		expect(panel.confirm()).toBe("not-possible");
		tell({ type: "view", view: viewOf({ platform: "facebook" }) });
		expect(panel.confirm()).toBe("sent");
		expect(sent).toHaveLength(1);
	});

	test("in a group calls nobody by the group's title", async () => {
		const { panel, sent, tell } = await stagePanel();
		tell({ type: "view", view: viewOf({ state: "group", contact: { name: "Julia Sommerfest" } }) });
		panel.confirm();
		expect(sent[0]).toMatchObject({ text: "Hi there!" });
	});
});

describe("after inserting", () => {
	afterEach(() => void vi.useRealTimers());

	test("a verified insertion is told to the worker", async () => {
		const { panel, asked, tell } = await stagePanel();
		tell({ type: "view", view: A });
		panel.confirm();
		tell({ type: "inserted", id: 1, reply: { ok: true } });
		await settled();
		expect(asked).toContainEqual({
			name: "templates.used",
			request: { templateId: "plain", threadKey: A.threadKey, platform: "instagram" },
		});
	});

	test("a failure is kept with its kind, and the text goes on the clipboard if the page could not", async () => {
		const { panel, asked, clipboard, tell } = await stagePanel();
		tell({ type: "view", view: A });
		panel.confirm();
		tell({ type: "inserted", id: 1, reply: { ok: false, kind: "refused", copied: false } });
		await settled();
		expect(panel.insertions.state.value).toEqual({
			state: "failed",
			kind: "refused",
			text: "Hi Julia!",
			copied: true,
		});
		expect(clipboard).toEqual(["Hi Julia!"]);
		expect(asked.map(({ name }) => name)).not.toContain("templates.used");
	});

	test("a text for a conversation that is gone is not put on the clipboard", async () => {
		const { panel, clipboard, tell } = await stagePanel();
		tell({ type: "view", view: A });
		panel.confirm();
		tell({ type: "inserted", id: 1, reply: { ok: false, kind: "changed-thread", copied: false } });
		await settled();
		expect(clipboard).toEqual([]);
		expect(panel.insertions.state.value).toMatchObject({ state: "failed", kind: "changed-thread", text: "" });
	});

	test("no answer is not called a success", async () => {
		const { panel, tell } = await stagePanel();
		tell({ type: "view", view: A });
		vi.useFakeTimers();
		panel.confirm();
		await vi.advanceTimersByTimeAsync(6_000);
		expect(panel.insertions.state.value).toMatchObject({ state: "failed", kind: "no-answer" });
	});
});

describe("choosing", () => {
	test("arrows stop at the ends, and typing starts again from the best", async () => {
		const { panel, tell } = await stagePanel({ recent: ["thanks"] });
		tell({ type: "view", view: A });
		const selected = () => panel.reply.selected.value?.template.id;
		expect(selected()).toBe("thanks");
		panel.reply.move(-1);
		expect(selected()).toBe("thanks");
		panel.reply.move(1);
		panel.reply.move(1);
		panel.reply.move(1);
		expect(selected()).toBe("order");
		panel.reply.search("/plain");
		expect(selected()).toBe("plain");
	});

	test("the language follows the person, then the page, then the browser, then English", async () => {
		const { panel, tell } = await stagePanel();
		tell({ type: "view", view: viewOf({ interfaceLanguage: "de-AT" }) });
		expect(panel.reply.selected.value?.language).toBe("de");
		panel.reply.cycleLanguage();
		expect(panel.reply.selected.value?.language).toBe("en");
		tell({ type: "view", view: viewOf({ threadKey: "instagram:C", interfaceLanguage: "ja" }) });
		expect(panel.reply.selected.value?.language).toBe("en");
	});

	test("a worker that does not answer is not an empty library", async () => {
		const { panel } = await stagePanel({ failure: "unreachable" });
		expect(panel.library.status.value).toEqual({ state: "failed", kind: "unreachable" });
	});
});

test("a template called up by typing that asks for something does not look inserted because the last one was", async () => {
	const { panel, sent, tell } = await stagePanel();
	tell({ type: "view", view: A });
	panel.confirm();
	tell({ type: "inserted", id: 1, reply: { ok: true } });
	await settled();
	expect(panel.insertions.state.value).toEqual({ state: "inserted" });
	tell({ type: "expand", templateId: "order", typed: "/order" });
	expect(sent.at(-1)).toEqual({ type: "ask" });
	expect(panel.insertions.state.value).toEqual({ state: "idle" });
	panel.reply.answer("ask.order_number", "R 2041");
	panel.reply.answer("ask.answer_by", "noon");
	panel.confirm();
	expect(sent.at(-1)).toMatchObject({
		type: "insert",
		replaces: "/order",
		text: "Order R 2041 by noon, R 2041.",
	});
});

describe("a conversation that goes on", () => {
	const says = (text: string) =>
		viewOf({ messages: [{ direction: "in", text, time: { precision: "unknown" } }] });

	test("draws a text again only when something it speaks of has changed", async () => {
		const last = entry("last", { variants: { en: "You wrote: {{ conversation.last_message }}" } });
		const { panel, tell } = await stagePanel({ templates: [...LIBRARY, last] });
		const drafts = () =>
			["plain", "last"].map((id) => panel.library.templates.value.find((one) => one.id === id));
		const drawn = () => drafts().map((one) => one && panel.reply.draft(one));
		tell({ type: "view", view: says("hello") });
		const [plain, quoting] = drawn();
		tell({ type: "view", view: says("are you there?") });
		expect(drawn()[0]).toBe(plain);
		expect(drawn()[1]).not.toBe(quoting);
		panel.reply.chooseLanguage("de");
		expect(drawn()[0]).not.toBe(plain);
	});

	test("keeps what was suggested until there is something for the next message, and not for the next person", async () => {
		vi.useFakeTimers();
		try {
			const view = signal<PageView | undefined>(undefined);
			const answers: ((reply: unknown) => void)[] = [];
			const ask = (() => new Promise((resolve) => answers.push(resolve))) as unknown as Ask;
			const { current } = createSuggestions({ ask, view, inquiryType: () => undefined });
			view.value = says("hello");
			await vi.advanceTimersByTimeAsync(50);
			answers[0]?.({ ok: true, value: { suggestions: [], language: "en" } });
			await vi.advanceTimersByTimeAsync(0);
			expect(current.value.message).toBe("hello");
			view.value = says("are you there?");
			expect(current.value.message).toBe("hello");
			view.value = viewOf({ threadKey: "instagram:B", messages: says("hi").messages });
			expect(current.value).toBe(NOTHING_SUGGESTED);
		} finally {
			vi.useRealTimers();
		}
	});
});
