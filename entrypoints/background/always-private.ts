import browser from "webextension-polyfill";

/** Firefox set to private browsing at all times: it runs the worker privately too, and opens no database there. */
export function isAlwaysPrivate(): boolean {
	return import.meta.env.FIREFOX === true && browser.extension.inIncognitoContext === true;
}
