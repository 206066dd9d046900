import { useEffect, useState } from "preact/hooks";

/** Whether `value` has stayed the same for `ms`; at the start it has where it is `initially`. */
export function useRested<Value>(value: Value, ms: number, initially?: Value): boolean {
	const [rested, setRested] = useState<{ readonly value: Value | undefined }>({ value: initially });
	useEffect(() => {
		const timer = setTimeout(() => setRested({ value }), ms);
		return () => clearTimeout(timer);
	}, [value, ms]);
	return rested.value === value;
}
