import { useEffect, useState } from "preact/hooks";

/** Whether `value` has stayed the same for `ms`; at the start it has not. */
export function useRested<Value>(value: Value, ms: number): boolean {
	const [rested, setRested] = useState<{ readonly value: Value }>();
	useEffect(() => {
		const timer = setTimeout(() => setRested({ value }), ms);
		return () => clearTimeout(timer);
	}, [value, ms]);
	return rested !== undefined && rested.value === value;
}
