/**
 * What `npm start` shows once everything is set up.
 * With a display: a window with one tab for each site, on the replica pages, until it is closed; with `--live` the real
 * sites, with a profile that is kept. Without a display: the main job on all four sites, a line for each step.
 */
import { showHeadless } from "./headless.ts";
import { showWindow } from "./window.ts";

const isLive = process.argv.includes("--live");
const hasDisplay =
	process.platform !== "linux" || Boolean(process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"]);

if (hasDisplay && !process.argv.includes("--headless")) await showWindow({ isLive });
else if (isLive) {
	console.error("--live needs a display: it opens the real sites in a window for you to sign in.");
	process.exitCode = 1;
} else process.exitCode = (await showHeadless()) ? 0 : 1;
