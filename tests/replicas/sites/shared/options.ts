/** The query parameters of a replica page, read once at load: the pages themselves drop them on navigation. */
import type { InterfaceLanguage, ReplicaOptions } from "../../contract.ts";

const LANGUAGES: readonly InterfaceLanguage[] = ["en", "de", "el"];
const LAYOUTS: readonly ReplicaOptions["layout"][] = ["new", "old", "plain"];

function whole(value: string | null, otherwise: number): number {
	const number = Number(value ?? Number.NaN);
	return Number.isInteger(number) && number >= 0 ? number : otherwise;
}

export function readOptions(search: string): ReplicaOptions {
	const query = new URLSearchParams(search);
	return {
		lang: LANGUAGES.find((lang) => lang === query.get("lang")) ?? "en",
		theme: query.get("theme") === "dark" ? "dark" : "light",
		layout: LAYOUTS.find((layout) => layout === query.get("layout")) ?? "new",
		delay: whole(query.get("delay"), 60),
		labels: query.get("labels") === "always" ? "always" : "hover",
		threads: Math.min(whole(query.get("threads"), 0), 1000),
	};
}
