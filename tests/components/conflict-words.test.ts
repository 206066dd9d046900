import { expect, test } from "vitest";
import { partName, partText } from "../../components/desk/team/conflict-words.ts";

test.each([
	["body.de", "Wording (Deutsch)"],
	["later.el", "Further messages (Ελληνικά)"],
	["title", "Title"],
	["tag.1k3x", "Tag"],
	["inquiry.order", "For inquiries about"],
	["ofANewerAside", "ofANewerAside"],
	["constructor.x", "constructor.x"],
	["", ""],
])("%s is called %s", (field, name) => {
	expect(partName(field)).toBe(name);
});

test.each([
	["body.en", "Hello\nthere", "Hello\nthere"],
	["body.en", undefined, "–"],
	["body.en", null, "–"],
	["later.en", ["One", "Two"], "One\n\nTwo"],
	["state", "published", "Published"],
	["state", "draft", "Draft"],
	["kind", "reply", "Reply"],
	["kind", "letter", "letter"],
	["archived", true, "✓"],
	["archived", false, "–"],
	["platform.instagram", true, "Instagram"],
	["platform.instagram", null, "–"],
	["platform.pigeon", true, "pigeon"],
	["hours", { from: 9 }, '{\n "from": 9\n}'],
])("%s of %j reads %j", (field, value, text) => {
	expect(partText(field, value)).toBe(text);
});
