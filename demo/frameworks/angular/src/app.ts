import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import 'khatt-timeline';
import story from '../../../data/nato-iraq-2021.json';

@Component({
  selector: 'khatt-app',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <khatt-timeline lang="ar-IQ" [data]="story" (khatt-select)="selected.set($event.detail.id)" />
      <p>الحدث المفتوح: <output>{{ selected() ?? 'لا شيء' }}</output></p>
    </main>
  `,
})
export class App {
  readonly story = story;
  readonly selected = signal<string | null>(null);
}
