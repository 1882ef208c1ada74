// A list to pick one thing from, as data; how it is shown is the suggester's affair.

export interface PickItem<T> {
	readonly value: T;
	/** What typing is matched against. */
	readonly text: string;
	/** A second line, in small print. */
	readonly detail?: string;
	/** Shown only once something is typed. */
	readonly whenTyped?: boolean;
}

export interface PickList<T> {
	readonly title: string;
	readonly placeholder: string;
	/** What is said when there is nothing to pick. */
	readonly empty: string;
	readonly items: readonly PickItem<T>[];
	/** Makes something new out of what is typed, unless it is there already. */
	readonly create?: {
		label(query: string): string;
		value(query: string): T;
		unless(query: string): boolean;
	};
}
