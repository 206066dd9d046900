/** Light or dark: the site's own class on `<html>`, else how bright the page behind everything is. */
export function interfaceTheme(document: Document, ...prefixes: readonly string[]): "light" | "dark" {
	const root = document.querySelector("html");
	for (const prefix of root ? prefixes : []) {
		if (root?.classList.contains(`__${prefix}-dark-mode`)) return "dark";
		if (root?.classList.contains(`__${prefix}-light-mode`)) return "light";
	}
	const body = document.querySelector("body");
	const luminance = [body, root].map(luminanceOf).find((value) => value !== undefined);
	if (luminance !== undefined) return luminance < 0.4 ? "dark" : "light";
	return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** 0 black to 1 white; undefined where the background is see-through. */
function luminanceOf(element: Element | null): number | undefined {
	const colour = element ? getComputedStyle(element).backgroundColor : "";
	const [red, green, blue, alpha] = (colour.match(/[\d.]+/g) ?? []).map(Number);
	if (red === undefined || green === undefined || blue === undefined || alpha === 0) return undefined;
	return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
