import { fileURLToPath } from "node:url";
import preact from "@preact/preset-vite";
import { defineConfig, type UserManifest } from "wxt";
import { matchesOf, PLATFORM_IDS } from "./lib/contract/sites.ts";
import { SIGNS } from "./lib/response-times/inquiry/signs/index.ts";
import { STARTERS } from "./lib/templates/starter-library.ts";
import { TOPICS } from "./lib/templates/suggest/topics.ts";
import { leanDexie } from "./scripts/lean-dexie.ts";
import { leanLandmarks } from "./scripts/lean-landmarks.ts";
import { leanMessages } from "./scripts/lean-messages.ts";

/**
 * Own pages run own code only; nothing may frame them but the sites (see `web_accessible_resources`). They connect to the
 * team's server, whose address the person chooses: over TLS, or on this machine.
 */
const CONTENT_SECURITY_POLICY =
	"default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self' https: wss: http://localhost:* http://127.0.0.1:* ws://localhost:* ws://127.0.0.1:*; base-uri 'none'; form-action 'none'";

const COMMANDS: UserManifest["commands"] = {
	"toggle-sidebar": {
		suggested_key: { default: "Alt+A", mac: "MacCtrl+Shift+A" },
		description: "__MSG_commandSidebar__",
	},
	"open-palette": {
		suggested_key: { default: "Alt+R", mac: "MacCtrl+Shift+R" },
		description: "__MSG_commandPalette__",
	},
	"next-waiting": {
		suggested_key: { default: "Alt+W", mac: "MacCtrl+Shift+W" },
		description: "__MSG_commandNext__",
	},
	acknowledge: {
		suggested_key: { default: "Alt+Q", mac: "MacCtrl+Shift+Q" },
		description: "__MSG_commandAcknowledge__",
	},
};

/** The frames the content script makes; `matches` keeps every other site from loading them. */
const FRAMES = { resources: ["sidebar.html", "palette.html"], matches: PLATFORM_IDS.flatMap(matchesOf) };

/** Content scripts run in every tab of a site: Terser makes them 3 % smaller than the usual minifier. */
const COMPRESS = { passes: 3, unsafe_arrows: true } as const;

const BUILD = {
	target: "esnext",
	modulePreload: { polyfill: false },
	minify: "terser",
	terserOptions: { ecma: 2020, compress: COMPRESS, mangle: { toplevel: true } },
} as const;

/** For the content scripts alone: our own code keeps what these take for granted (getters only read), libraries may not. */
const CLOSER = {
	...COMPRESS,
	passes: 5,
	inline: 1,
	pure_getters: true,
	unsafe: true,
	unsafe_methods: true,
} as const;

/**
 * One small script for each site, after the one with the features of all. Listed by hand: WXT's own kind of content
 * script brings 1 kB that we do not use.
 */
const CONTENT_SCRIPTS = PLATFORM_IDS.map((id) => ({
	matches: matchesOf(id),
	js: ["dm-features.js", `dm-${id}.js`],
	run_at: "document_end" as const,
}));

/** Dexie as a module of today: its usual entry is written for old browsers, 3 kB that the worker pays at each wake. */
const LEAN_DEXIE = fileURLToPath(new URL("./node_modules/dexie/dist/modern/dexie.mjs", import.meta.url));

const LEAN_BROWSER = fileURLToPath(new URL("./scripts/lean-browser.ts", import.meta.url));

/** Asked for one address at a time, on a click in Desk, where a team's server cannot be read by CORS. */
const OPTIONAL_HOSTS = ["https://*/*"];

/** Every permission here has a line in docs/permissions.md; a test compares. */
const PERMISSIONS = ["storage", "unlimitedStorage", "alarms", "idle", "notifications"];

export default defineConfig({
	imports: false,
	outDir: ".output",
	hooks: {
		"vite:build:extendConfig"(entrypoints, config) {
			if (!entrypoints.every(({ name }) => name.startsWith("dm-"))) return;
			config.build = { ...config.build, terserOptions: { ...BUILD.terserOptions, compress: CLOSER } };
		},
		/** What the worker takes from a file when it needs it: see `temporal.ts` and `own-files.ts` beside it. */
		"build:publicAssets": (_, files) => {
			const source = fileURLToPath(new URL("./node_modules/temporal-polyfill/global.js", import.meta.url));
			files.push({ absoluteSrc: source, relativeDest: "temporal-polyfill.js" });
			files.push({ contents: JSON.stringify(STARTERS), relativeDest: "starter-library.json" });
			files.push({ contents: JSON.stringify(TOPICS), relativeDest: "topics.json" });
			files.push({ contents: JSON.stringify(SIGNS), relativeDest: "inquiry-signs.json" });
		},
	},
	vite: () => ({
		resolve: { alias: { dexie: LEAN_DEXIE, "webextension-polyfill": LEAN_BROWSER } },
		plugins: [preact(), leanDexie(), leanLandmarks(), leanMessages()],
		build: BUILD,
	}),
	manifest: ({ browser }) => ({
		name: "__MSG_extName__",
		description: "__MSG_extDescription__",
		default_locale: "en",
		minimum_chrome_version: browser === "firefox" ? undefined : "120",
		permissions: [...PERMISSIONS, ...(browser === "firefox" ? [] : ["sidePanel"])],
		optional_host_permissions: OPTIONAL_HOSTS,
		content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
		commands: COMMANDS,
		content_scripts: CONTENT_SCRIPTS,
		web_accessible_resources: [browser === "firefox" ? FRAMES : { ...FRAMES, use_dynamic_url: true }],
		...(browser === "firefox" ? FIREFOX : { side_panel: { default_path: "sidebar.html" } }),
	}),
});

const FIREFOX: UserManifest = {
	sidebar_action: { default_panel: "sidebar.html", default_title: "__MSG_extName__", open_at_install: false },
	browser_specific_settings: {
		gecko: {
			id: "aside@aside.invalid",
			strict_min_version: "140.0",
			data_collection_permissions: { required: ["none"] },
		},
	},
};
