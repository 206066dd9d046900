import "../../components/popup.css";
import { browser } from "wxt/browser";
import { mount } from "../../components/mount.ts";
import { Popup } from "../../components/Popup.tsx";
import { logFault } from "../../lib/base/log.ts";
import { ask } from "../../lib/messaging/ask.ts";
import { onChange } from "../../lib/messaging/changes.ts";
import { createPopup } from "../../lib/panel/popup.ts";
import { prepareSidePanel } from "../../lib/panel/side-panel.ts";

const askTab = async (): Promise<unknown> => {
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
	if (tab?.id === undefined) throw new Error("No active tab");
	return browser.tabs.sendMessage(tab.id, { type: "aside-report" });
};

const model = createPopup({ ask, askTab, onChange });
prepareSidePanel()
	.then((openSidePanel) => mount(<Popup model={model} openSidePanel={openSidePanel} />))
	.catch((error: unknown) => logFault("popup.open", error));
