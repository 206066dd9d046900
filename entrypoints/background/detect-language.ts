import browser from "webextension-polyfill";

/** Below this many letters the browser's detector guesses: "ok" is no language. */
const LEAST_LETTERS = 12;

/** BCP 47 tag of the language a message is written in; undefined where the browser cannot tell. Nothing leaves it. */
export async function detectLanguage(message: string): Promise<string | undefined> {
	const letters = message.replace(/\P{L}/gu, "").length;
	if (letters < LEAST_LETTERS) return undefined;
	const { isReliable, languages } = await browser.i18n.detectLanguage(message.slice(0, 2_000));
	const [likeliest] = [...languages].sort((one, other) => other.percentage - one.percentage);
	if (!likeliest || likeliest.language === "und") return undefined;
	return isReliable || likeliest.percentage >= 80 ? likeliest.language : undefined;
}
