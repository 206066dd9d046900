import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { x } from "../../lib/platforms/x/index.ts";
import { startPageScript } from "../page-script/start.ts";

export default defineUnlistedScript(() => startPageScript(x));
