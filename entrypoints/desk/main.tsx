import "../../components/desk.css";
import { browser } from "wxt/browser";
import { Desk } from "../../components/Desk.tsx";
import { valueName } from "../../components/labels.ts";
import { mount } from "../../components/mount.ts";
import { pageWords } from "../../components/page-words.ts";
import { printPage } from "../../components/print-page.ts";
import { saveFile } from "../../components/save-file.ts";
import { interfaceLanguage } from "../../lib/i18n/say.ts";
import { ask } from "../../lib/messaging/ask.ts";
import { onChange } from "../../lib/messaging/changes.ts";
import { createDesk } from "../../lib/panel/desk.ts";
import type { OwnStore } from "../../lib/panel/keeping/own-store.ts";

let store: Promise<OwnStore> | undefined;
function openStore(): Promise<OwnStore> {
	store ??= import("./own-store.ts").then(({ openOwnStore }) => openOwnStore());
	return store;
}

const model = createDesk({
	ask,
	openStore,
	onChange,
	fetch: (input, init) => fetch(input, init),
	hosts: {
		allows: (pattern) => browser.permissions.contains({ origins: [pattern] }),
		request: (pattern) => browser.permissions.request({ origins: [pattern] }),
	},
	interfaceLanguage: interfaceLanguage(),
	valueName,
	window,
	saveFile,
	printPage,
	words: pageWords(),
	version: () => browser.runtime.getManifest().version,
});
// Asked for by a page of ours: the browser then clears nothing of it by itself when the disk fills up.
void navigator.storage?.persist?.();
mount(<Desk model={model} />);
