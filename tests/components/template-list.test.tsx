// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Palette } from "../../components/Palette.tsx";
import { ReplyTab } from "../../components/ReplyTab.tsx";
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
	await vi.waitFor(() => expect(rows()).toBe(60));
	fireEvent.input(screen.getByRole("searchbox"), { target: { value: "many" } });
	await settled();
	expect(rows()).toBe(16);
	await vi.waitFor(() => expect(rows()).toBe(60));
	expect(container.querySelectorAll(".template-text, .card-body").length).toBe(40);
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
