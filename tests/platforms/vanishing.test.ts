/** Which conversations say that their messages vanish, and what only looks like it. */
import { expect, test } from "vitest";
import type { PlatformId } from "../../lib/contract/sites.ts";
import { PLATFORMS } from "../../lib/platforms/registry.ts";
import { readVanishing } from "../../lib/platforms/vanishing.ts";
import { sceneIn } from "./fixture-page.ts";

const URLS: Readonly<Record<PlatformId, string>> = {
	instagram: "https://www.instagram.com/direct/t/17842000000000001/",
	facebook: "https://www.facebook.com/messages/e2ee/t/123450001/",
	business:
		"https://business.facebook.com/latest/inbox/all?asset_id=1&selected_item_id=7001&thread_type=FB_MESSAGE",
	x: "https://x.com/i/chat/1001-2002",
};

/** Where a line may stand between the messages: before this in the fixture's source. */
const BETWEEN: Readonly<Record<PlatformId, (html: string) => number>> = {
	instagram: (html) => html.lastIndexOf('<div role="group"'),
	facebook: (html) => html.lastIndexOf('<div data-virtualized="false"><div role="article"'),
	business: (html) => html.lastIndexOf("<div data-utime"),
	x: (html) => html.search(/<(?:li|div)[^>]*data-dm-item-key="spacer"/),
};

function said(site: PlatformId, change?: (html: string) => string, file = "thread.html") {
	const scene = sceneIn(site, file, URLS[site], change);
	const { name, handle } = PLATFORMS[site].readHeader(scene) ?? {};
	const names = [name, handle].filter((one) => one !== undefined);
	return readVanishing(site, PLATFORMS[site].findAnchors(scene), names);
}

function withLines(site: PlatformId, ...lines: readonly string[]) {
	return said(site, (html) => {
		const at = BETWEEN[site](html);
		expect(at).toBeGreaterThan(0);
		return `${html.slice(0, at)}${lines.map((line) => `<div><div>${line}</div></div>`).join("")}${html.slice(at)}`;
	});
}

/** The same bubble text everywhere in the fixture's transcript. */
function withWords(site: PlatformId, words: string) {
	const texts = {
		instagram: "Hi, is this still available?",
		facebook: "Hello there",
		business: "Yes<br>two left",
		x: "Good morning",
	};
	return said(site, (html) => {
		expect(html).toContain(texts[site]);
		return html.replaceAll(texts[site], words);
	});
}

const SITES = ["instagram", "facebook", "x"] as const;
const ON = [
	"You turned on disappearing messages. New messages will disappear 24 hours after they're seen.",
	"<span>Ada Example</span> turned on vanish mode",
	"Du hast selbstlöschende Nachrichten aktiviert.",
	"Nachrichten verschwinden nach 24 Stunden.",
	"Η Ada ενεργοποίησε τα μηνύματα που εξαφανίζονται.",
	"Hai attivato i messaggi effimeri.",
	"Ada ha attivato i messaggi temporanei",
	"Włączono znikające wiadomości.",
	"Du slog på meddelanden som försvinner.",
	"Has activado los mensajes temporales.",
	"Vous avez activé les messages éphémères.",
	"Je hebt verdwijnende berichten ingeschakeld.",
	"你开启了消息自动消失功能。",
];

const OFF = [
	"You turned off disappearing messages.",
	"Du hast selbstlöschende Nachrichten deaktiviert.",
	"Απενεργοποιήσατε τα μηνύματα που εξαφανίζονται.",
	"Hai disattivato i messaggi effimeri.",
	"Wyłączono znikające wiadomości.",
	"Du stängde av meddelanden som försvinner.",
];

test.each(ON)("a line that nobody wrote: “%s” is yes", (line) => {
	expect(withLines("x", line)).toBe("yes");
});

test.each(OFF)("the newest line counts, and what stands above “%s” may still go", (line) => {
	expect(withLines("x", ON[0] ?? "", line)).toBe("was");
	expect(withLines("x", line, ON[2] ?? "")).toBe("yes");
});

test.each(SITES)("%s: its lines are found, and people may write about it and be called so", (site) => {
	const before = said(site);
	expect(before).not.toBe("yes");
	expect(withLines(site, ON[1] ?? "")).toBe("yes");
	expect(withLines(site, ON[1] ?? "", OFF[0] ?? "")).toBe("was");
	expect(withWords(site, "My old messages disappear, did you turn on vanish mode?")).toBe(before);
	expect(withLines(site, "Vanish Cleaning named the group")).toBe(before);
	expect(withLines(site, "Non puoi inviare messaggi temporaneamente")).toBe(before);
});

test("where nothing is said X and Business Suite are sure, the others are not", () => {
	expect(said("x")).toBe("no");
	expect(said("business")).toBe("no");
	expect(said("instagram")).toBe("cannot tell");
	expect(said("facebook")).toBe("cannot tell");
});

test("Business Suite's own lines about ads and assignments say nothing", () => {
	expect(withLines("business", "Ada replied to an ad")).toBe("no");
	expect(withWords("business", "Your message will disappear tomorrow")).toBe("no");
});

test("a timer and its duration in X's header, whatever the icon is called and the language", () => {
	const timer = (inside: string) =>
		said("x", (html) =>
			html.replace(
				/(<[^>]*data-testid="dm-conversation-username"[^>]*>)/,
				`$1<div>Ada</div><div class="text-subtext2">${inside}</div>`,
			),
		);
	expect(timer('<svg aria-hidden="true"></svg><span>1d</span>')).toBe("yes");
	expect(timer("<svg></svg><span>24 ώρες</span>")).toBe("yes");
	expect(timer("<svg></svg><span>٢٤ ساعة</span>")).toBe("yes");
	expect(timer('<svg data-icon="icon-timer"></svg>')).toBe("yes");
	expect(timer("<span>12 people</span>")).toBe("no");
	expect(timer('<svg data-icon="icon-verified"></svg><span>Since 2019</span>')).toBe("no");
});

test("a message with a timer of its own", () => {
	expect(
		said("x", (html) =>
			html.replace(/(data-testid="message-text-[^>]*>)/, '$1<svg data-icon="icon-timer"></svg>'),
		),
	).toBe("yes");
});

test("a message box or a header that says so", () => {
	expect(
		said("instagram", (html) => html.replace('aria-label="Message"', 'aria-label="Vanish mode message"')),
	).toBe("yes");
	expect(
		said("facebook", (html) => html.replace("Active now", "Nachrichten verschwinden nach 24 Stunden")),
	).toBe("yes");
});
