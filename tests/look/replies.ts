/** What the worker of a fresh installation answers. */
import { USUAL_SETUP } from "../../lib/contract/template-records.ts";
import type { ReplyOf, RequestName } from "../../lib/messaging/protocol.ts";
import { usualStandards } from "../../lib/response-times/standards.ts";

type Replies = { readonly [Name in RequestName]?: ReplyOf<Name> };

export const FRESH: Replies = {
	"templates.recent": { templateIds: [] },
	"templates.used": {},
	"templates.suggest": { suggestions: [] },
	"templates.history": { versions: [] },
	"drafts.list": { drafts: [] },
	"steps.read": {},
	"steps.keep": {},
	"marketing.times": { times: [] },
	"setup.read": USUAL_SETUP,
	"shortcuts.read": { sidebar: "Alt+A", palette: "Alt+R" },
	"sites.read": { enabled: { instagram: true, facebook: true, business: false, x: true } },
	"sites.set": {},
	"desk.open": {},
	"contact.read": { fields: [], recording: "not-asked", isLocked: false },
	"contact.suggest": { suggestions: [] },
	"contacts.list": { contacts: [] },
	"fields.list": { fields: [] },
	"history.page": { items: [] },
	"keeping.changed": {},
	"keeping.read": {
		retention: { messages: 12, activity: 24, notes: 0, contacts: 0 },
		removals: [],
		lock: { state: "off", passUnderWay: false, autoLockMinutes: 0 },
		held: [],
	},
	"recording.read": {
		recording: { instagram: "not-asked", facebook: "not-asked", business: "not-asked", x: "not-asked" },
	},
	"storage.read": {},
	"team.status": { waiting: 0, conflicts: 0 },
	"team.here": { names: [] },
	"team.handovers": { handovers: [] },
	"team.hand-over": { done: true },
	"team.settle": {},
	"team.open": {},
	"team.samples": { share: false },
	"team.conflicts": { conflicts: [] },
	"clock.read": {},
	"clock.act": {},
	"clock.waiting": { entries: [], more: false, total: 0 },
	"standards.read": { standards: usualStandards("Europe/Berlin") },
	// A Friday's last minutes, answered on Monday.
	"standards.preview": { arrives: Date.UTC(2026, 10, 27, 16, 50), due: Date.UTC(2026, 10, 30, 11, 50) },
};
