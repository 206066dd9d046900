/** A request and a reply for each name of the area `templates`, and who may ask it. */
import { withDefaults } from "../../../lib/contract/template.ts";
import { USUAL_SETUP } from "../../../lib/contract/template-records.ts";

const TEMPLATE = withDefaults({
	id: "delay",
	title: "Delay",
	shortcut: "delay",
	folder: "",
	kind: "reply",
	inquiryTypes: [],
	platforms: [],
	variants: { en: "Hi" },
	updatedAt: 0,
});
const STEP = { threadKey: "x:1", templateId: "delay", next: 1, skipped: [], at: 0 };

export const TEMPLATES_FRAME = [
	"templates.list",
	"templates.used",
	"templates.recent",
	"templates.suggest",
	"templates.pin",
	"steps.read",
	"steps.keep",
	"marketing.times",
	"marketing.record",
	"setup.read",
] as const;

export const TEMPLATES_PAGE = [
	...TEMPLATES_FRAME,
	"templates.forget",
	"templates.save",
	"templates.history",
	"drafts.list",
	"drafts.keep",
	"drafts.drop",
	"templates.import",
	"templates.unimport",
	"setup.save",
] as const;

export const TEMPLATES_REQUESTS = {
	"templates.list": {},
	"templates.used": { templateId: "delay" },
	"templates.recent": {},
	"templates.suggest": { platform: "x", message: "Where is it?" },
	"templates.forget": {},
	"templates.pin": { templateId: "delay", pinned: true },
	"templates.save": { templates: [TEMPLATE], action: "edited" },
	"templates.history": { templateId: "delay" },
	"drafts.list": {},
	"drafts.keep": { templateId: "delay", template: TEMPLATE, at: 0 },
	"drafts.drop": { templateId: "delay" },
	"templates.import": { templates: [TEMPLATE] },
	"templates.unimport": { importId: "i" },
	"steps.read": { threadKey: "x:1" },
	"steps.keep": { threadKey: "x:1", step: STEP },
	"marketing.times": { threadKey: "x:1" },
	"marketing.record": { threadKey: "x:1", templateId: "delay", at: 0, confirmed: ["no-consent"] },
	"setup.read": {},
	"setup.save": USUAL_SETUP,
	"inline.shortcuts": {},
} as const;

export const TEMPLATES_REPLIES = {
	"templates.list": { templates: [] },
	"templates.used": {},
	"templates.recent": { templateIds: ["delay"] },
	"templates.suggest": {
		suggestions: [{ templateId: "delay", why: { kind: "topic", word: "order" } }],
		language: "en",
	},
	"templates.forget": {},
	"templates.pin": {},
	"templates.save": { saved: [TEMPLATE] },
	"templates.history": {
		versions: [{ templateId: "delay", version: 1, action: "created", template: TEMPLATE }],
	},
	"drafts.list": { drafts: [] },
	"drafts.keep": {},
	"drafts.drop": {},
	"templates.import": { importId: "i" },
	"templates.unimport": { undone: true },
	"steps.read": { step: STEP },
	"steps.keep": {},
	"marketing.times": { times: [1] },
	"marketing.record": {},
	"setup.read": USUAL_SETUP,
	"setup.save": {},
	"inline.shortcuts": {
		trigger: "/",
		shortcuts: [{ templateId: "delay", shortcut: "delay", title: "Delay" }],
	},
} as const;
