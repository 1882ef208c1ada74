import type { Answer } from '../model/form-state';
import type { SingleField } from '../model/field';
import { addCheckbox } from './checkbox';
import { addChoice } from './choice';
import type { Control, OnAnswer } from './control';
import { addDate } from './date';
import { addLongText } from './long-text';
import { addMultiChoice } from './multi-choice';
import { addNumber } from './number';
import { addNumberGrid } from './number-grid';
import { addScale } from './scale';
import { addText } from './text';

/** Adds the control for a question with one answer of its own. */
export function addSingle(parent: HTMLElement, id: string, field: SingleField, enter: OnAnswer<Answer>): Control {
	switch (field.kind) {
		case 'text':
			return addText(parent, id, field, enter);
		case 'long-text':
			return addLongText(parent, id, field, enter);
		case 'choice':
			return addChoice(parent, id, field, enter);
		case 'many':
			return addMultiChoice(parent, id, field, enter);
		case 'scale':
			return addScale(parent, id, field, enter);
		case 'number':
			return addNumber(parent, id, field, enter);
		case 'number-grid':
			return addNumberGrid(parent, id, field, enter);
		case 'date':
			return addDate(parent, id, field, enter);
		case 'checkbox':
			return addCheckbox(parent, id, field, enter);
	}
}
