// @vitest-environment jsdom
import { signal } from "@preact/signals";
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { TemplateRows } from "../../components/desk/templates/TemplateRows.tsx";
import { TimelineEntry } from "../../components/history/TimelineEntry.tsx";
import { Palette } from "../../components/Palette.tsx";
import { ReplyTab } from "../../components/ReplyTab.tsx";
import { TriggerContext } from "../../components/trigger.ts";
import type { Template } from "../../lib/contract/template.ts";
import type { TimelineItem } from "../../lib/contract/timeline.ts";
import type { DeskTemplates } from "../../lib/panel/desk-templates.ts";
import { entry, type StageOptions, settled, stagePanel, viewOf } from "../panel/stage.ts";

beforeEach(() => {
	Element.prototype.scrollIntoView = () => undefined;
	vi.stubGlobal("CSS", { escape: (text: string) => text });
});
afterEach(() => {
	cleanup();
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

const SURFACES = { "reply tab": ReplyTab, palette: Palette };

const USED = {
	kind: "template",
	use: { title: "Late", shortcut: "late", at: 0 },
} as unknown as TimelineItem;

async function open(surface: keyof typeof SURFACES, options: StageOptions) {
	const staged = await stagePanel(options);
	const Surface = SURFACES[surface];
	const shown = render(<Surface panel={staged.panel} />);
	staged.tell({ type: "shown" });
	staged.tell({ type: "view", view: viewOf() });
	await settled();
	return { ...staged, ...shown };
}

test("a screen full is there with the keystroke, the rows below when the typing rests", async () => {
	const templates = Array.from({ length: 60 }, (_, at) => entry(`many${at}`));
	const { container } = await open("reply tab", { templates });
	const rows = () => container.querySelectorAll(".template").length;
	expect(rows()).toBe(8);
	await vi.waitFor(() => expect(rows()).toBe(60));
	fireEvent.input(screen.getByRole("searchbox"), { target: { value: "many" } });
	await settled();
	expect(rows()).toBe(8);
	await vi.waitFor(() => expect(rows()).toBe(60));
	expect(container.querySelectorAll(".template-text, .card-body").length).toBe(40);
});

test("the arrows reach rows that are not there yet", async () => {
	const templates = Array.from({ length: 60 }, (_, at) => entry(`many${at}`));
	const { container, panel } = await open("reply tab", { templates });
	for (let step = 0; step < 59; step += 1) panel.reply.move(1);
	await settled();
	expect(container.querySelector(".template.selected")?.textContent).toContain("many59");
});

test.each(["reply tab", "palette"] as const)(
	"a language that a template is not written in is named in the %s, with the one that stands for it",
	async (surface) => {
		const english = entry("english", { variants: { en: "Hello!" } });
		const both = entry("both", { variants: { en: "Hello!", sv: "Hej!" } });
		const { container, panel } = await open(surface, { templates: [both, english] });
		const notice = () => container.querySelector(".template.selected .instead-of")?.textContent;
		panel.reply.search("/english");
		await settled();
		expect(notice()).toBeUndefined();
		panel.reply.chooseLanguage("sv");
		await settled();
		expect(notice()).toBe("Not written in Svenska yet. Instead: English.");
		panel.reply.search("/both");
		await settled();
		expect(container.querySelector(".template.selected")?.textContent).toContain("Hej!");
		expect(notice()).toBeUndefined();
	},
);

test("the default that is set is a wish; the language of the page is none", async () => {
	const templates = [entry("english", { variants: { en: "Hello!" } })];
	const set = await open("reply tab", { templates, setup: { language: "sv" } });
	expect(set.container.querySelector(".instead-of")?.textContent).toContain("Svenska");
	cleanup();
	const staged = await stagePanel({ templates });
	const { container } = render(<ReplyTab panel={staged.panel} />);
	staged.tell({ type: "view", view: viewOf({ interfaceLanguage: "sv" }) });
	await settled();
	expect(container.textContent).toContain("Hello!");
	expect(container.querySelector(".instead-of")).toBeNull();
});

test("the character that was chosen stands before shortcuts, wherever they are shown", async () => {
	const templates = [entry("late")];
	for (const [trigger, shown] of [
		[";", ";late"],
		["", "late"],
	] as const) {
		const { container } = await open("palette", { templates, setup: { trigger } });
		expect(container.querySelector(".template-title .faint")?.textContent).toBe(shown);
		fireEvent.input(screen.getByRole("searchbox"), { target: { value: "zzz" } });
		await settled();
		expect(container.querySelector(".hint")?.textContent).toContain(`such as ${trigger}delay.`);
		cleanup();
		const desk = render(
			<TriggerContext.Provider value={trigger}>
				<TemplateRows model={deskOf(templates)} />
				<TimelineEntry item={USED} isTurn={false} query="" owner={undefined} />
			</TriggerContext.Provider>,
		);
		expect(desk.container.querySelector(".desk-row .faint")?.textContent).toBe(shown);
		expect(desk.container.querySelector(".entry .faint")?.textContent).toMatch(
			new RegExp(` · ${trigger}late$`),
		);
		cleanup();
	}
});

test("Desk says how many templates are not in its list", () => {
	const many = Array.from({ length: 403 }, (_, at) => entry(`many${at}`));
	const { container } = render(<TemplateRows model={deskOf(many)} />);
	expect(container.querySelectorAll(".desk-row")).toHaveLength(400);
	expect(container.querySelector(".hint")?.textContent).toContain("3");
	cleanup();
	expect(
		render(<TemplateRows model={deskOf(many.slice(0, 400))} />).container.querySelector(".hint"),
	).toBeNull();
});

/** As much of Desk's model as its rows look at. */
function deskOf(templates: readonly Template[]): DeskTemplates {
	return {
		library: { status: signal({ state: "ready" }) },
		folders: signal(new Map([["Support", templates]])),
		found: signal(templates),
		query: signal(""),
		archive: signal(false),
		editing: { edited: signal(undefined) },
		unsaved: signal(new Set()),
		checked: signal(new Set()),
	} as unknown as DeskTemplates;
}
