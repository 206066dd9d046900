/**
 * The rooms of `lib/` and what each may import: the one table behind the lint, compared with docs/architecture.md by a
 * test. Rooms are strangers unless they stand here.
 */
const MAY_IMPORT = {
	base: [],
	contract: ["base"],
	i18n: ["base"],
	platforms: ["base", "contract"],
	composer: ["base", "contract"],
	templates: ["base", "contract"],
	"response-times": ["base", "contract"],
	messaging: ["base", "contract"],
	settings: ["base", "contract"],
	keeping: ["base", "contract"],
	history: ["base", "contract"],
	db: ["base", "contract", "keeping", "history"],
	wire: ["base", "contract"],
	sync: ["base", "contract", "db", "wire"],
	page: ["base", "contract", "platforms", "composer", "response-times", "messaging", "settings"],
	panel: [
		"base",
		"contract",
		"i18n",
		"templates",
		"response-times",
		"history",
		"keeping",
		"messaging",
		"settings",
		"wire",
	],
};

const COMPONENTS_MAY_IMPORT = ["base", "contract", "i18n", "templates", "response-times", "panel"];

const room = (name) => `^lib/${name}/`;
const OURS = "^(lib|components|entrypoints|server)/";

const rooms = Object.entries(MAY_IMPORT).map(([name, allowed]) => ({
	name: `room-${name}`,
	severity: "error",
	comment: `lib/${name} may import only: ${allowed.join(", ") || "nothing"}`,
	from: { path: room(name) },
	to: { path: OURS, pathNot: [room(name), ...allowed.map(room)] },
}));

/** Laws on every import, types included. */
const importLaws = [
	...rooms,
	{
		name: "room-components",
		severity: "error",
		comment: `components may import only: ${COMPONENTS_MAY_IMPORT.join(", ")}`,
		from: { path: "^components/" },
		to: { path: OURS, pathNot: ["^components/", ...COMPONENTS_MAY_IMPORT.map(room)] },
	},
	{
		name: "room-server",
		severity: "error",
		comment: "The team's server shares the contract with the extension and nothing else",
		from: { path: "^server/" },
		to: { path: OURS, pathNot: ["^server/", room("base"), room("contract")] },
	},
	{
		name: "room-known",
		severity: "error",
		comment: "Every folder of lib/ is a room of the table",
		from: { path: "^lib/", pathNot: Object.keys(MAY_IMPORT).map(room) },
		to: {},
	},
	{
		name: "sites-are-strangers",
		severity: "error",
		comment: "A site folder never imports another site's",
		from: { path: "^lib/platforms/([^/]+)/" },
		to: { path: "^lib/platforms/[^/]+/", pathNot: "^lib/platforms/$1/" },
	},
	{
		name: "entrypoints-are-ends",
		severity: "error",
		comment: "Nothing imports an entrypoint but its own folder",
		from: { path: "^(lib|components)/" },
		to: { path: "^entrypoints/" },
	},
	{
		name: "only-db-knows-dexie",
		severity: "error",
		from: { path: OURS, pathNot: room("db") },
		to: { path: "node_modules/dexie" },
	},
	{ name: "no-circles", severity: "error", from: { path: OURS }, to: { circular: true } },
];

/** Laws on reach, through any chain of imports that survives compilation. */
const reachLaws = [
	{
		name: "page-script-stays-light",
		severity: "error",
		comment:
			"A content script never reaches Preact, Dexie, zod or Liquid: its data would be the site's, its weight too",
		from: { path: "^entrypoints/dm-" },
		to: {
			path: "node_modules/(preact|@preact|dexie|zod|liquidjs|minisearch)/|^lib/(db|history|sync)/",
			reachable: true,
		},
	},
	{
		name: "import-stays-in-desk",
		severity: "error",
		comment:
			"Other tools' files are read on Desk alone: their parsers are heavy, and HTML needs a page to be read",
		from: { path: "^entrypoints/", pathNot: "^entrypoints/desk/" },
		to: { path: "node_modules/(papaparse|yaml)/|^lib/templates/transfer/", reachable: true },
	},
	{
		name: "worker-has-no-page",
		severity: "error",
		comment: "The worker has no DOM",
		from: { path: "^entrypoints/background/" },
		to: {
			path: "node_modules/(preact|@preact)/|^components/|^lib/(platforms|composer|page|panel)/",
			reachable: true,
		},
	},
];

module.exports = { MAY_IMPORT, COMPONENTS_MAY_IMPORT, importLaws, reachLaws };
