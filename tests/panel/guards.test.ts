import { expect, test } from "vitest";
import { USUAL_SETUP } from "../../lib/contract/template-records.ts";
import { phrasesIn, RULE_LIMITS } from "../../lib/panel/reply-settings.ts";
import { entry, NOW, type StageOptions, settled, stagePanel, viewOf } from "./stage.ts";

const RULES = { ...USUAL_SETUP.rules, forbidden: ["guaranteed"] };
const PROMISE = entry("promise", { variants: { en: "Delivery is guaranteed." } });
const OFFER = entry("offer", { kind: "marketing", variants: { en: "Ten percent off." } });

async function confirmed(options: StageOptions): Promise<unknown[]> {
	const { panel, asked, sent, tell } = await stagePanel({ setup: { rules: RULES }, ...options });
	tell({ type: "view", view: viewOf() });
	await settled();
	expect(panel.confirm()).toBe("asked");
	expect(sent).toEqual([]);
	expect(panel.guards.asking.value).toBe(true);
	expect(panel.confirm()).toBe("sent");
	tell({ type: "inserted", id: 1, reply: { ok: true } });
	await settled();
	return asked.filter(({ name }) => name === "marketing.record").map(({ request }) => request);
}

test("a forbidden word is asked about first, and the answer is kept on record", async () => {
	expect(await confirmed({ templates: [PROMISE] })).toEqual([
		{ threadKey: "instagram:A", templateId: "promise", kind: "reply", at: NOW, confirmed: ["forbidden"] },
	]);
});

test("so is marketing to somebody of whom no consent is known", async () => {
	expect(await confirmed({ templates: [OFFER] })).toEqual([
		{ threadKey: "instagram:A", templateId: "offer", kind: "marketing", at: NOW, confirmed: ["no-consent"] },
	]);
});

test("a reply nothing speaks against leaves no record", async () => {
	const { panel, asked, tell } = await stagePanel({ setup: { rules: RULES }, templates: [entry("plain")] });
	tell({ type: "view", view: viewOf() });
	expect(panel.confirm()).toBe("sent");
	tell({ type: "inserted", id: 1, reply: { ok: true } });
	await settled();
	expect(asked.map(({ name }) => name)).not.toContain("marketing.record");
});

test("words of a rule are read line by line, each once, and what is too much is said", () => {
	expect(phrasesIn("  cure \n\ncure\nfree money\r\n")).toEqual({
		phrases: ["cure", "free money"],
		shortened: false,
	});
	const long = "x".repeat(RULE_LIMITS.letters + 1);
	expect(phrasesIn(long)).toEqual({ phrases: [long.slice(1)], shortened: true });
	const many = Array.from({ length: RULE_LIMITS.lines + 1 }, (_, at) => `word ${at}`).join("\n");
	expect(phrasesIn(many).phrases).toHaveLength(RULE_LIMITS.lines);
	expect(phrasesIn(many).shortened).toBe(true);
});
