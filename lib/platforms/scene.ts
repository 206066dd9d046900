import type { KeepRow, Platform, Scene } from "./platform.ts";

/** A reader that reads once in a scene: nothing changes within one look, and readers build on one another. */
export function perScene<Found>(read: (scene: Scene) => Found): (scene: Scene) => Found {
	const found = new WeakMap<Scene, { readonly value: Found }>();
	return (scene) => {
		const known = found.get(scene) ?? { value: read(scene) };
		found.set(scene, known);
		return known.value;
	};
}

export const readAnew: KeepRow = (_, read) => read();

/** One look at the page: the route of `url` and the nodes that are there now. */
export function sceneOf(platform: Platform, url: URL, document: Document, now: number): Scene {
	return { url, route: platform.route(url), document, root: platform.findRoot(document), now };
}

/** BCP 47, as the page says. Not by `documentElement`: a form control of that name would stand in for it. */
export function interfaceLanguage(document: Document): string {
	return document.querySelector("html")?.getAttribute("lang")?.trim() ?? "";
}

/** Languages the page's words may be in: its interface's, then the browser's (some dates follow that one). */
export function languagesOf(document: Document): readonly string[] {
	const languages = [interfaceLanguage(document), navigator.language];
	return [
		...new Set(languages.filter((language) => /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(language))),
	].map((language) => language.replaceAll("_", "-"));
}
