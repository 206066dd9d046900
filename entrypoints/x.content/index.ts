import { defineContentScript } from "wxt/utils/define-content-script";
import { matchesOf } from "../../lib/contract/sites.ts";
import { x } from "../../lib/platforms/x/index.ts";
import { startPageScript } from "../page-script/start.ts";

export default defineContentScript({
	matches: matchesOf("x"),
	runAt: "document_end",
	main: ({ signal }) => startPageScript(x, signal),
});
