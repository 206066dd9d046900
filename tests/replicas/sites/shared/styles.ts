/** Style sheets without `<style>`: the policy's nonce stays with the shell, and the same sheet serves shadow roots. */
export function adoptStyles(root: Document | ShadowRoot, css: string): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
