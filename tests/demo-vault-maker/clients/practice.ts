import type { ClientPlan } from '../client-plan';
import { f003 } from './f-003';
import { k014 } from './k-014';
import { k021 } from './k-021';
import { k027 } from './k-027';
import { k033 } from './k-033';
import { k035 } from './k-035';
import { k040 } from './k-040';
import { p008 } from './p-008';

export const practice: readonly ClientPlan[] = [f003, k014, k021, k027, k033, k035, k040, p008];
