/** The toolbar icon: how many wait, in the colour of the worst, and the same in words. */
import browser from "webextension-polyfill";
import { say, sayCount } from "../../../lib/i18n/say.ts";
import { badgeFace, type Tone } from "../../../lib/response-times/badge.ts";
import type { Waiting } from "./waiting.ts";

/** The tokens --late, --soon and --ok of the light theme: white digits are readable on all three. */
const COLOURS: Readonly<Record<Tone, string>> = {
	late: "#c4252f",
	soon: "#96560a",
	ok: "#187a48",
	answered: "#187a48",
};
const MOST_SHOWN = 999;

/** `total`: how many wait; the first of them give the colour. */
export async function showOnToolbar({ entries }: Waiting, total: number, now: number): Promise<void> {
	const tones = entries.map(({ badge }) => badgeFace(badge, now).tone);
	const worst = (["late", "soon"] as const).find((tone) => tones.includes(tone)) ?? "ok";
	const late = tones.filter((tone) => tone === "late").length;
	const text = total === 0 ? "" : total > MOST_SHOWN ? `${MOST_SHOWN}+` : String(total);
	const waiting = total === 0 ? say("nobodyWaits") : sayCount("waitsOne", "waitsOther", total);
	const title =
		late > 0 ? `Aside: ${waiting}, ${sayCount("lateOne", "lateOther", late)}` : `Aside: ${waiting}`;
	await Promise.all([
		browser.action.setBadgeText({ text }),
		browser.action.setBadgeBackgroundColor({ color: COLOURS[worst] }),
		browser.action.setTitle({ title }),
		setTextColour(),
	]);
}

async function setTextColour(): Promise<void> {
	const action = browser.action as unknown as {
		setBadgeTextColor?: (details: { color: string }) => Promise<void>;
	};
	await action.setBadgeTextColor?.({ color: "#ffffff" });
}
