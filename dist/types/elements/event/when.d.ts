import { type TemplateResult } from 'lit';
import type { DetailsModel } from './details-model.js';
export declare function renderWhen({ event, dates: [text, ...others], duration, group }: DetailsModel): TemplateResult;
