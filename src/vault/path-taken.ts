import { commandText } from '../text/commands';

/** Something has that path already, perhaps made by another window or device a moment ago. Nothing was written. */
export class PathTaken extends Error {
	constructor(readonly path: string) {
		super(commandText.pathTaken(path));
		this.name = 'PathTaken';
	}
}
