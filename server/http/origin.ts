/** Which browser pages may ask: those of extensions. Programs without an origin are held to their token alone. */
const EXTENSION =
	/^(?:chrome-extension:\/\/[a-p]{32}|moz-extension:\/\/[0-9a-f-]{36}|safari-web-extension:\/\/[0-9a-fA-F-]{36})$/;

export function isAllowedOrigin(origin: string | undefined): boolean {
	return origin === undefined || EXTENSION.test(origin);
}
