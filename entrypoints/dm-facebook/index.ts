import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { facebook } from "../../lib/platforms/facebook/index.ts";
import { startPageScript } from "../page-script/start.ts";

export default defineUnlistedScript(() => startPageScript(facebook));
