import { describe, expect, test } from "vitest";
import { parseStamp, separatorStamp, timeAfter, timeOn } from "../../lib/platforms/page-time.ts";
import { local, NOW } from "./fixture-page.ts";

describe("times as pages write them", () => {
	test.each([
		["en", "Tue 20:06", local(17), 1206],
		["en", "Mon 2:05 PM", local(16), 845],
		["en", "At Tuesday 20:06", local(17), 1206],
		["en", "15 Jul 2026, 17:38", local(15, 0, 0, "2026-07"), 1058],
		["en", "June 11, 2026, 8:59 AM", local(11, 0, 0, "2026-06"), 539],
		["en", "Jan 1, 2026, 5:32 PM", local(1, 0, 0, "2026-01"), 1052],
		["en", "8/24/25, 3:36\u202fPM", local(24, 0, 0, "2025-08"), 936],
		["en", "Today at 08:10", local(23), 490],
		["en", "Yesterday", local(22), undefined],
		["en", "Sep 23", local(23, 0, 0, "2026-09"), undefined],
		["en", "Dec 24", local(24, 0, 0, "2025-12"), undefined],
		["en", "12:05 AM", undefined, 5],
		["de", "Gestern um 20:06", local(22), 1206],
		["de", "15. Juli 2026, 17:38", local(15, 0, 0, "2026-07"), 1058],
		["de", "Di., 20:06", local(17), 1206],
		["de", "05.11.26 um 7:01", local(5), 421],
		["el", "Χθες στις 8:06 μ.μ.", local(22), 1206],
		["el", "15 Ιουλίου 2026, 17:38", local(15, 0, 0, "2026-07"), 1058],
		["it", "ieri alle ore 20:06", local(22), 1206],
		["pl", "15 lipca 2026 o 17:38", local(15, 0, 0, "2026-07"), 1058],
		["sv", "i går kl. 20:06", local(22), 1206],
		["es", "mar 20:06", local(17), 1206],
		["fr", "15 juil. 2026, 17 h 38", local(15, 0, 0, "2026-07"), 1058],
		["id", "Pukul 19 September 2026 14.26", local(19, 0, 0, "2026-09"), 866],
	])("%s: %s", (language, text, day, minutes) => {
		expect(parseStamp(text, [language], NOW)).toEqual({
			...(day === undefined ? {} : { day }),
			...(minutes === undefined ? {} : { minutes }),
		});
	});

	test.each([
		["en", "Seen 5m ago"],
		["en", "3/4/26, 3:36 PM"],
		["en", "25:10"],
		["en", "13:05 PM"],
		["en", "Feb 30, 2026"],
		["en", "Monday"],
		["en", "Call me Tuesday"],
		["en", "12"],
		["xx", "Tue 20:06"],
		["not a tag", "08:10"],
	])("%s: '%s' is not certain", (language, text) => {
		expect(parseStamp(text, [language], NOW)).toBeUndefined();
	});

	test("a clock under a separator is of its day, or the next once midnight has passed", () => {
		expect(timeAfter({ day: local(20), minutes: 1200 }, 1206, NOW)).toEqual({
			precision: "minute",
			at: local(20, 20, 6),
		});
		expect(timeAfter({ day: local(20), minutes: 1430 }, 5, NOW)).toEqual({
			precision: "minute",
			at: local(21, 0, 5),
		});
		expect(timeAfter(undefined, 5, NOW)).toEqual({ precision: "unknown" });
	});

	test("nothing lies in the future", () => {
		expect(timeOn(local(23), 13 * 60, NOW)).toEqual({ precision: "unknown" });
		expect(separatorStamp("13:00", ["en"], NOW)).toBeUndefined();
		expect(separatorStamp("08:10", ["en"], NOW)).toEqual({ day: local(23), minutes: 490 });
	});
});
