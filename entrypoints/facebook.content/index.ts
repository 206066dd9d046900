import { defineContentScript } from "wxt/utils/define-content-script";
import { matchesOf } from "../../lib/contract/sites.ts";
import { facebook } from "../../lib/platforms/facebook/index.ts";
import { startPageScript } from "../page-script/start.ts";

export default defineContentScript({
	matches: matchesOf("facebook"),
	runAt: "document_end",
	main: ({ signal }) => startPageScript(facebook, signal),
});
